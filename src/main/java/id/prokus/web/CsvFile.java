package id.prokus.web;

import id.prokus.vocabulary.Actor;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/** A short table that somebody takes along, as CSV with the last line of a {@link CsvStream}; its name says who took it. */
public final class CsvFile {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CsvStream csv;

    public CsvFile(String... headings) {
        this.csv = new CsvStream(out, headings);
    }

    public CsvFile line(String... cells) {
        csv.line(cells);
        return this;
    }

    /** How many there are below the headings. */
    public int lines() {
        return csv.lines();
    }

    /** A line that says something about the table, below it. */
    public CsvFile remark(String words) {
        csv.remark(words);
        return this;
    }

    /** Of all that was written so far, in hexadecimal digits: the same numbers, the same digits. */
    public String sha256() {
        return csv.sha256();
    }

    /** @param name without ending: {@code organisasi} */
    public ResponseEntity<byte[]> takenBy(Actor actor, Clock clock, String name) {
        csv.takenBy(actor, clock.instant());
        return new TakenFile(name, "csv", "text/csv;charset=UTF-8", out.toByteArray()).takenBy(actor);
    }

    /** As a cell has it: empty where there is nothing. */
    public static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
