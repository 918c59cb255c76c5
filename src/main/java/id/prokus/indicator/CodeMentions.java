package id.prokus.indicator;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Counts what families named as tantangan and kendala. The text stays in the column the sender used; the code list
 * decides where it is counted: "kedelai mahal", written under kendala, is a tantangan.
 */
public final class CodeMentions {

    private static final int QUOTES = 3;
    private static final int QUOTES_OF_OTHERS = 20;

    private final List<MentionCode.Line> lines;
    private final Map<String, List<MentionCode>> knownChallenges = new HashMap<>();
    private final Map<String, List<MentionCode>> knownObstacles = new HashMap<>();

    private CodeMentions(List<MentionCode.Line> lines) {
        this.lines = lines;
    }

    public static CodeMentions load() {
        try (var in = Objects.requireNonNull(CodeMentions.class.getResourceAsStream("/indicator/sebutan.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CodeMentions(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(MentionCode.Line::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text, how often it was written, and by whom first. */
    private static final class Written {
        final KpmRow first;
        int times;

        Written(KpmRow first) {
            this.first = first;
        }
    }

    private static final class Tally {
        final Set<KpmRow> rows = new LinkedHashSet<>();
        final Map<String, Written> texts = new LinkedHashMap<>();
        int moved;
    }

    /** All that was named, the most frequent first; of equal ones the code that comes first in the alphabet. */
    public List<Mention> in(List<KpmRow> rows) {
        Map<MentionCode, Tally> tallies = new LinkedHashMap<>();
        for (KpmRow row : rows) {
            count(row, Field.CHALLENGE, tallies);
            count(row, Field.OBSTACLE, tallies);
        }
        return tallies.entrySet().stream()
                .map(e -> new Mention(
                        e.getKey(),
                        List.copyOf(e.getValue().rows),
                        e.getValue().moved,
                        quotes(e.getValue().texts, e.getKey().isOther() ? QUOTES_OF_OTHERS : QUOTES)))
                .sorted(Comparator.comparingInt(Mention::count)
                        .reversed()
                        .thenComparing(m -> m.code().code()))
                .toList();
    }

    private void count(KpmRow row, Field field, Map<MentionCode, Tally> tallies) {
        var text = row.value(field);
        if (text.isEmpty()) {
            return;
        }
        for (MentionCode code : codesOf(text, field == Field.CHALLENGE)) {
            var tally = tallies.computeIfAbsent(code, c -> new Tally());
            if (tally.rows.add(row) && code.isChallenge() != (field == Field.CHALLENGE)) {
                tally.moved++;
            }
            tally.texts.computeIfAbsent(text, t -> new Written(row)).times++;
        }
    }

    /**
     * What a text names: once each, in its order; empty where it says that there is nothing to name.
     *
     * @param asChallenge whether it stands in the column of tantangan: there it counts where no code covers it
     */
    List<MentionCode> codesOf(String text, boolean asChallenge) {
        return (asChallenge ? knownChallenges : knownObstacles)
                .computeIfAbsent(
                        text,
                        t -> findCodes(t, asChallenge ? MentionCode.OTHER_CHALLENGE : MentionCode.OTHER_OBSTACLE));
    }

    private List<MentionCode> findCodes(String text, MentionCode other) {
        var found = new LinkedHashSet<MentionCode>();
        var parts = MentionText.parts(text);
        for (String part : parts) {
            lines.stream().filter(line -> line.fits(part)).findFirst().ifPresent(line -> found.add(line.code()));
        }
        if (found.isEmpty() && !parts.isEmpty()) {
            found.add(other);
        }
        return new ArrayList<>(found);
    }

    private static List<String> quotes(Map<String, Written> texts, int most) {
        return texts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Written> e) -> e.getValue().times)
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(e -> MentionText.quoted(e.getKey(), e.getValue().first))
                .distinct()
                .toList();
    }
}
