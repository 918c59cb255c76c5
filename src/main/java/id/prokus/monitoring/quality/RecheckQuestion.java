package id.prokus.monitoring.quality;

import id.prokus.monitoring.instrument.AskedQuestion;
import id.prokus.vocabulary.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question that is asked twice: {@code forms/<code>/cek-ulang.csv} says which.
 *
 * @param kind 1: does not change and is easily said; 2: hard to ask or to remember; 3: may change by itself
 * @param tolerance by how many percent of the first a number may differ and still say the same
 */
public record RecheckQuestion(AskedQuestion asked, int kind, int tolerance) {

    /** In the order of the list; empty where a form has none. */
    static List<RecheckQuestion> of(String form, List<AskedQuestion> questions) {
        Map<String, AskedQuestion> byName =
                questions.stream().collect(Collectors.toMap(AskedQuestion::name, one -> one, (one, _) -> one));
        var found = new ArrayList<RecheckQuestion>();
        for (String line : lines("/forms/" + form + "/cek-ulang.csv")) {
            String[] cells = line.split(",", -1);
            AskedQuestion asked = byName.get(cells[0]);
            if (asked != null) {
                found.add(new RecheckQuestion(
                        asked, Integer.parseInt(cells[1]), cells[2].isEmpty() ? 0 : Integer.parseInt(cells[2])));
            }
        }
        return found;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = RecheckQuestion.class.getResourceAsStream(resource)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .filter(line -> !line.isBlank())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether two answers say the same. */
    boolean equal(String before, String after) {
        if (asked.number() && before.matches("\\d{1,15}") && after.matches("\\d{1,15}")) {
            long first = Long.parseLong(before);
            return Math.abs(first - Long.parseLong(after)) * 100 <= Math.abs(first) * tolerance;
        }
        return asked.several()
                ? sorted(before).equals(sorted(after))
                : before.strip().equalsIgnoreCase(after.strip());
    }

    private static List<String> sorted(String chosen) {
        return Arrays.stream(chosen.strip().split("\\s+")).sorted().toList();
    }

    static Text meaning(int kind) {
        return switch (kind) {
            case 1 ->
                new Text(
                        "tetap dan mudah: bedanya soal cara bertanya atau mencatat",
                        "fixed and easy: a difference is about asking or noting");
            case 2 ->
                new Text(
                        "sulit diingat: bedanya soal pelatihan dan rumusan",
                        "hard to remember: a difference is about training and wording");
            default ->
                new Text(
                        "dapat berubah sendiri: bedanya soal kemantapan pertanyaan",
                        "may change by itself: a difference is about how stable the question is");
        };
    }
}
