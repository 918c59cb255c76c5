package id.prokus.workbook;

import java.util.List;

/**
 * Cuts the text of a csv into records. Own code for the sake of one stray quote: by the letter of RFC 4180 it swallows every
 * row up to the next one, here it is a letter like any other.
 */
final class CsvRecords {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;

    /** @param from where the first record begins */
    CsvRecords(String text, int from, char separator) {
        this.text = text;
        this.at = from;
        this.separator = separator;
    }

    /**
     * Takes the next record, which may be an empty line.
     *
     * @param values emptied and filled
     * @return whether there was one
     */
    boolean next(List<String> values) {
        if (at >= text.length()) {
            return false;
        }
        values.clear();
        values.add(value());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            values.add(value());
        }
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at++;
        return true;
    }

    private String value() {
        String quoted = "";
        if (at < text.length() && text.charAt(at) == QUOTE) {
            int close = closing();
            if (close > 0) {
                quoted = text.substring(at + 1, close).replace("\"\"", "\"");
                at = close + 1;
            }
        }
        int start = at;
        while (!isEnd(at)) {
            at++;
        }
        return quoted.isEmpty() ? text.substring(start, at) : quoted + text.substring(start, at);
    }

    /** The quote that ends the value at whose quote this stands; -1 where that one is only a letter. */
    private int closing() {
        boolean crosses = false;
        int last = Math.min(text.length(), at + 2 * Limits.CELL_CHARACTERS);
        for (int i = at + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c != QUOTE) {
                crosses |= c == separator || c == '\n' || c == '\r';
            } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i++;
            } else {
                return isEnd(i + 1) || !crosses ? i : -1;
            }
        }
        return -1;
    }

    private boolean isEnd(int place) {
        if (place >= text.length()) {
            return true;
        }
        char c = text.charAt(place);
        return c == separator || c == '\n' || c == '\r';
    }
}
