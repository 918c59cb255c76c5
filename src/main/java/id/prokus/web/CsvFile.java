package id.prokus.web;

import id.prokus.vocabulary.Actor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;

/** A table that somebody takes along, as CSV: its name and its last line say who took it, how
 * many lines it has and what they add up to, and no spreadsheet runs it. */
public final class CsvFile {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private final StringWriter out = new StringWriter();
    private final CsvText csv = new CsvText(out);
    private int lines;

    public CsvFile(String... headings) {
        write(headings);
    }

    public CsvFile line(String... cells) {
        lines++;
        return write(cells);
    }

    /** How many there are below the headings. */
    public int lines() {
        return lines;
    }

    /** A line that says something about the table, below it. */
    public CsvFile remark(String words) {
        return write("# " + words);
    }

    /** Of all that was written so far, in hexadecimal digits: the same numbers, the same digits. */
    public String sha256() {
        return Sha256.hex(text());
    }

    /** @param name without ending: {@code organisasi} */
    public ResponseEntity<byte[]> takenBy(Actor actor, Clock clock, String name) {
        write("# diambil oleh " + actor.name() + ", " + clock.instant() + "; " + lines
                + " baris; SHA-256 semua di atas: " + sha256());
        return new TakenFile(name, "csv", "text/csv;charset=UTF-8", text()).takenBy(actor);
    }

    private byte[] text() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a cell has it: empty where there is nothing. */
    public static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private CsvFile write(String... cells) {
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
}
