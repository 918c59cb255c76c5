package id.prokus.web;

import id.prokus.vocabulary.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A table that is written as CSV while it is read, however long it is: its last line says who took it, how many lines it
 * has and what all above adds up to, and no spreadsheet runs it.
 */
public final class CsvStream {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private final MessageDigest digest = Sha256.begun();
    private final Writer out;
    private final CsvText csv;
    private int lines;

    public CsvStream(OutputStream out, String... headings) {
        this.out = new OutputStreamWriter(new DigestOutputStream(out, digest), StandardCharsets.UTF_8);
        this.csv = new CsvText(this.out);
        write(headings);
    }

    public CsvStream line(String... cells) {
        lines++;
        return write(cells);
    }

    /** A line that says something about the table, below it. */
    public CsvStream remark(String words) {
        return write("# " + words);
    }

    /** How many there are below the headings. */
    public int lines() {
        return lines;
    }

    /** Of all that was written so far, in hexadecimal digits: the same numbers, the same digits. */
    public String sha256() {
        flush();
        try {
            return Sha256.hex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last line. */
    public void takenBy(Actor actor, Instant taken) {
        remark("diambil oleh %s, %s; %d baris; SHA-256 semua di atas: %s"
                .formatted(actor.name(), taken, lines, sha256()));
        flush();
    }

    private CsvStream write(String... cells) {
        try {
            for (String cell : cells) {
                // A number below zero begins like a formula, and with the sign that keeps one from running it is no
                // number.
                if (NUMBER.matcher(cell).matches()) {
                    csv.plain(cell);
                } else {
                    csv.text(cell);
                }
            }
            csv.endLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
