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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts what families named as tantangan and kendala. The text stays in the column the sender used; the code list
 * decides where it is counted: "kedelai mahal", written under kendala, is a tantangan.
 */
public final class CodeMentions {

    private static final Pattern PARTS = Pattern.compile("\\s*[;,/\\n]\\s*|\\s+dan\\s+");
    private static final Pattern PERSONAL = Pattern.compile("[0-9][0-9.\\-/ ]*");
    private static final int QUOTES = 3;

    private final List<MentionCode> codes;
    private final Map<String, List<MentionCode>> known = new HashMap<>();

    private CodeMentions(List<MentionCode> codes) {
        this.codes = codes;
    }

    public static CodeMentions load() {
        try (var in = Objects.requireNonNull(CodeMentions.class.getResourceAsStream("/indicator/sebutan.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CodeMentions(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";", 5))
                    .map(f -> new MentionCode(f[0], f[1], f[2], f[3], List.of(f[4].split("\\|"))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Tally {
        final Set<KpmRow> rows = new LinkedHashSet<>();
        final Map<String, Integer> texts = new LinkedHashMap<>();
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
                        e.getKey(), List.copyOf(e.getValue().rows), e.getValue().moved, quotes(e.getValue().texts)))
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
        boolean asChallenge = field == Field.CHALLENGE;
        for (MentionCode code : known.computeIfAbsent(field.code() + text, k -> codesOf(text, asChallenge))) {
            var tally = tallies.computeIfAbsent(code, c -> new Tally());
            if (tally.rows.add(row) && code.isChallenge() != asChallenge) {
                tally.moved++;
            }
            tally.texts.merge(PERSONAL.matcher(text).replaceAll("… ").strip(), 1, Integer::sum);
        }
    }

    private List<MentionCode> codesOf(String text, boolean asChallenge) {
        var found = new LinkedHashSet<MentionCode>();
        for (String part : PARTS.split(text.toLowerCase(Locale.ROOT) + " ")) {
            codes.stream()
                    .filter(code -> code.signs().stream().anyMatch((part + " ")::contains))
                    .findFirst()
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.add(asChallenge ? MentionCode.OTHER_CHALLENGE : MentionCode.OTHER_OBSTACLE);
        }
        return new ArrayList<>(found);
    }

    private static List<String> quotes(Map<String, Integer> texts) {
        return texts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(QUOTES)
                .map(e -> e.getKey().length() <= 80 ? e.getKey() : e.getKey().substring(0, 77) + "…")
                .toList();
    }
}
