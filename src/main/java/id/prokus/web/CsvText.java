package id.prokus.web;

import id.prokus.vocabulary.CellText;
import java.io.IOException;
import java.io.Writer;

/**
 * Lines of a CSV in UTF-8 that no spreadsheet runs: text that begins like a formula gets an apostrophe in front.
 */
public final class CsvText {

    private final Writer out;
    private boolean lineBegun;

    public CsvText(Writer out) {
        this.out = out;
    }

    /** A number, a code or a word of our own. */
    public CsvText plain(String value) throws IOException {
        if (lineBegun) {
            out.write(',');
        }
        lineBegun = true;
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            quoted |= c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        if (quoted) {
            out.write('"');
            out.write(value.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(value);
        }
        return this;
    }

    public CsvText plain(long value) throws IOException {
        return plain(Long.toString(value));
    }

    /** Words that somebody else wrote. */
    public CsvText text(String value) throws IOException {
        return plain(CellText.harmless(value));
    }

    public void endLine() throws IOException {
        out.write('\n');
        lineBegun = false;
    }
}
