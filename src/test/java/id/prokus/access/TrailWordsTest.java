package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A house rule: whatever is written into the trail can be read there in words. */
class TrailWordsTest {

    /** Where it is recorded, or handed on to who records it, together with who did it. */
    private static final List<Pattern> RECORDED = List.of(
            Pattern.compile("trail\\s*\\.\\s*record(?:Lines)?\\(([^;]*);"),
            Pattern.compile("\\(actor,([^;]*);"),
            Pattern.compile("\\(\\w+,\\s*(\"[a-z.-]+\"),\\s*actor\\b"));

    private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)+)\"");

    @Test
    void every_code_that_is_recorded_has_words() throws IOException {
        Set<String> recorded = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java"))
                    .map(TrailWordsTest::text)
                    .flatMap(text ->
                            RECORDED.stream().flatMap(call -> call.matcher(text).results()))
                    .flatMap(call -> CODE.matcher(call.group(1)).results())
                    .forEach(code -> recorded.add(code.group(1)));
        }

        assertThat(recorded).hasSizeGreaterThan(90);
        assertThat(recorded)
                .allSatisfy(code ->
                        assertThat(TrailWords.of(code).indonesian()).as(code).isNotEqualTo(code));
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
