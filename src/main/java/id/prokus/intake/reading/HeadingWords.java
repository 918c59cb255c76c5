package id.prokus.intake.reading;

import id.prokus.intake.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the words over a column say about it, by the phrases of {@code intake/judul.txt}. */
final class HeadingWords {

    /**
     * What the words of one heading say.
     *
     * @param scores how well each field is named, from 0 to 1; fields not named at all are absent
     * @param unphased fields of a pair whose concept is named, but not which of the two; score as if it were
     * @param ignored how well a column nobody asked for is named, from 0 to 1
     */
    record Meaning(Map<Field, Double> scores, Map<Field, Double> unphased, double ignored) {

        double best() {
            return scores.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
        }

        /** Whether the words name something known at all. */
        boolean speaks() {
            return best() >= NAMED
                    || ignored >= NAMED
                    || unphased.values().stream().anyMatch(score -> score >= NAMED);
        }
    }

    /** Parts the lines of a heading: "Hasil › Omzet › Sebelum". */
    static final String LINE = " › ";

    static final double NAMED = 0.6;

    /** One telling word ("NIB", "omzet") without a rival is enough, whatever stands around it. */
    private static final double DECISIVE = 0.68;

    private static final double RIVAL = 0.45;
    private static final double PLAINLY = 0.9;
    private static final double WITHOUT_TOP = 0.97;
    private static final double WITHOUT_BOTTOM = 0.9;
    private static final double FILLER_WEIGHT = 0.12;

    private final HeadingLexicon lexicon = HeadingLexicon.load();
    private final Map<String, Meaning> meanings = new ConcurrentHashMap<>();

    Meaning meaningOf(String heading) {
        return meanings.computeIfAbsent(heading, this::readLines);
    }

    /**
     * A heading of several lines is read whole, and without its top lines, which may only name a section ("Legalitas ›
     * NIB"); where its bottom line says nothing known, the lines above it may still name a pair.
     */
    private Meaning readLines(String heading) {
        var lines = heading.split(LINE);
        var whole = read(HeadingText.normal(heading));
        if (lines.length == 1) {
            return whole;
        }
        var scores = new HashMap<>(whole.scores());
        var unphased = new HashMap<>(whole.unphased());
        double ignored = whole.ignored();
        for (int from = 1; from < lines.length; from++) {
            var part = read(HeadingText.normal(String.join(" ", Arrays.copyOfRange(lines, from, lines.length))));
            var top = read(HeadingText.normal(String.join(" ", Arrays.copyOfRange(lines, 0, from))));
            if (namesOther(top, part)) {
                continue;
            }
            part.scores().forEach((field, score) -> scores.merge(field, score * WITHOUT_TOP, Math::max));
            part.unphased().forEach((field, score) -> unphased.merge(field, score * WITHOUT_TOP, Math::max));
            ignored = Math.max(ignored, part.ignored() * WITHOUT_TOP);
        }
        for (int from = 0; from < lines.length - 1; from++) {
            var part = read(HeadingText.normal(String.join(" ", Arrays.copyOfRange(lines, from, lines.length - 1))));
            part.unphased().forEach((field, score) -> unphased.merge(field, score * WITHOUT_BOTTOM, Math::max));
        }
        return new Meaning(scores, unphased, ignored);
    }

    /** Whether the top lines plainly name one thing and the lower ones another: "Pembukuan › Kondisi baru". */
    private static boolean namesOther(Meaning top, Meaning lower) {
        var above = plain(top, PLAINLY);
        var below = plain(lower, NAMED);
        return above.size() == 1 && !below.isEmpty() && !below.containsAll(above);
    }

    private static Set<String> plain(Meaning meaning, double enough) {
        var names = new HashSet<String>();
        meaning.scores().forEach((field, score) -> {
            if (score >= enough) {
                names.add(concept(field));
            }
        });
        meaning.unphased().forEach((field, score) -> {
            if (score >= enough) {
                names.add(concept(field));
            }
        });
        return names;
    }

    private Meaning read(String normal) {
        var words = normal.isEmpty() ? List.<String>of() : List.of(normal.split(" "));
        var opening = lexicon.match("@awal", words);
        var closing = lexicon.match("@akhir", words);
        var scores = new HashMap<Field, Double>();
        var unphased = new HashMap<Field, Double>();
        var decisive = new HashSet<String>();
        for (Field field : Field.values()) {
            var pair = pairOf(field);
            if (pair == null) {
                var named = lexicon.match(field.code(), words);
                if (named.any() && (named.liesWithin(opening) || named.liesWithin(closing))) {
                    continue;
                }
                if (named.decisive()) {
                    decisive.add(field.code());
                }
                var score = score(words, named, closing);
                // What is asked about the closing may say so; what says "opening" is another thing.
                put(scores, field, opening.any() && field != Field.BUSINESS_AGE ? score * 0.5 : score);
                continue;
            }
            var concept = lexicon.match(pair, words);
            boolean isOpening = field.code().endsWith("_awal");
            var phase = isOpening ? opening : closing;
            var other = isOpening ? closing : opening;
            if (!concept.any() || concept.liesWithin(opening) || concept.liesWithin(closing)) {
                continue;
            }
            if (concept.decisive()) {
                decisive.add(pair);
            }
            if (phase.any() && (!other.any() || phase.outweighs(other))) {
                put(scores, field, score(words, concept, phase));
            } else if (!phase.any() && !other.any()) {
                put(unphased, field, score(words, concept, phase));
            }
        }
        double ignored = score(words, lexicon.match("@abaikan", words), HeadingLexicon.Match.NONE);
        if (decisive.size() == 1 && ignored < NAMED) {
            var only = decisive.iterator().next();
            boolean rivalled = scores.entrySet().stream()
                    .anyMatch(e -> e.getValue() >= RIVAL && !concept(e.getKey()).equals(only));
            if (!rivalled) {
                scores.replaceAll((field, score) -> concept(field).equals(only) ? Math.max(score, DECISIVE) : score);
                unphased.replaceAll((field, score) -> concept(field).equals(only) ? Math.max(score, DECISIVE) : score);
            }
        }
        return new Meaning(scores, unphased, ignored);
    }

    /** Whether words that part two columns by time speak of the opening (-1), of the closing (1), or of neither (0). */
    int phaseOf(String normal) {
        var words = List.of(normal.split(" "));
        boolean opens = lexicon.match("@awal", words).any();
        boolean closes = lexicon.match("@akhir", words).any();
        return opens == closes ? 0 : opens ? -1 : 1;
    }

    /** The pair a field belongs to; its own code where it has none. */
    static String concept(Field field) {
        var pair = pairOf(field);
        return pair == null ? field.code() : pair;
    }

    private static void put(Map<Field, Double> into, Field field, double score) {
        if (score > 0.05) {
            into.put(field, score);
        }
    }

    /** The concept of a field that has an opening and a closing column; null for any other. */
    static @org.jspecify.annotations.Nullable String pairOf(Field field) {
        int end = field.code().endsWith("_awal") ? 5 : field.code().endsWith("_akhir") ? 6 : 0;
        return end == 0 ? null : field.code().substring(0, field.code().length() - end);
    }

    private double score(List<String> words, HeadingLexicon.Match match, HeadingLexicon.Match phase) {
        if (!match.any()) {
            return 0;
        }
        double matched = 0;
        double all = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean isCovered = match.covered()[i] || (phase.any() && phase.covered()[i]);
            double weight = isCovered || !lexicon.isFiller(words.get(i)) ? 1 : FILLER_WEIGHT;
            all += weight;
            matched += isCovered ? weight : 0;
        }
        return match.weight() * matched / all;
    }
}
