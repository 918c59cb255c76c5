package id.prokus.access;

import id.prokus.vocabulary.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What each code of the trail means to a reader. */
final class TrailWords {

    private static final Map<String, Text> WORDS = read();

    private TrailWords() {}

    /** The code itself where a former version of the programme wrote one that is no longer known. */
    static Text of(String action) {
        return WORDS.getOrDefault(action, new Text(action, action));
    }

    private static Map<String, Text> read() {
        try (var in = Objects.requireNonNull(TrailWords.class.getResourceAsStream("/access/trail.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> new Text(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
