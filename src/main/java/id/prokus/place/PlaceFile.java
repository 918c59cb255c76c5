package id.prokus.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The small lists that ship with the programme: commas, a heading, nothing quoted. */
final class PlaceFile {

    private PlaceFile() {}

    /** The fields of every line below the heading. */
    static List<String[]> read(String name) {
        try (var in = Objects.requireNonNull(PlaceFile.class.getResourceAsStream("/place/" + name));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
