package id.prokus.intake;

import id.prokus.intake.ColumnMapping.How;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides which column is about what: first what a person said, then the heading's words weighed against the values,
 * then the values alone. What stays uncertain is asked.
 */
final class MapColumns {

    /** What a column was taken for. */
    record Choice(
            How how, @org.jspecify.annotations.Nullable Field field, double confidence, List<Field> candidates) {}

    private static final double ENOUGH = 0.5;
    private static final double SURE_BY_VALUES = 0.85;

    private record Bid(int column, Field field, double score) {}

    private final HeadingWords words;
    private final ReadingContext context;
    private final SortedMap<Integer, String> headings;
    private final Map<Integer, ColumnProfile> profiles;
    private final SortedMap<Integer, Choice> choices = new TreeMap<>();
    private final Map<Field, Integer> taken = new EnumMap<>(Field.class);

    private MapColumns(
            HeadingWords words,
            ReadingContext context,
            SortedMap<Integer, String> headings,
            Map<Integer, ColumnProfile> profiles) {
        this.words = words;
        this.context = context;
        this.headings = headings;
        this.profiles = profiles;
    }

    static SortedMap<Integer, Choice> map(
            HeadingWords words,
            ReadingContext context,
            SortedMap<Integer, String> headings,
            Map<Integer, ColumnProfile> profiles) {
        var map = new MapColumns(words, context, headings, profiles);
        map.takeRemembered();
        map.leaveUnasked();
        map.takeByWords();
        map.takeUnphased();
        map.takeByValues();
        return map.choices;
    }

    private void takeRemembered() {
        headings.forEach((column, heading) -> {
            var said = context.remembered().get(ReadingContext.headingKey(heading));
            if (said == null) {
                return;
            }
            if (said.isEmpty()) {
                choices.put(column, new Choice(How.IGNORED, null, 1, List.of()));
            } else if (taken.putIfAbsent(said.get(), column) == null) {
                choices.put(column, new Choice(How.REMEMBERED, said.get(), 1, List.of()));
            }
        });
    }

    private void leaveUnasked() {
        headings.forEach((column, heading) -> {
            var meaning = words.meaningOf(heading);
            double unphased = meaning.unphased().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            if (meaning.ignored() >= HeadingWords.NAMED && meaning.ignored() > Math.max(meaning.best(), unphased)) {
                choices.putIfAbsent(column, new Choice(How.IGNORED, null, meaning.ignored(), List.of()));
            }
        });
    }

    private void takeByWords() {
        var bids = new ArrayList<Bid>();
        headings.forEach((column, heading) -> words.meaningOf(heading).scores().forEach((field, score) -> {
            if (score >= 0.4) {
                bids.add(new Bid(column, field, weighed(column, field, score)));
            }
        }));
        award(bids, How.WORDS);
    }

    /** A pair named without saying which is which stands in the order of time; one alone is asked. */
    private void takeUnphased() {
        for (Field opening : Field.values()) {
            if (!opening.code().endsWith("_awal")) {
                continue;
            }
            var closing = Field.values()[opening.ordinal() + 1];
            var columns = headings.keySet().stream()
                    .filter(c -> !choices.containsKey(c))
                    .filter(c -> words.meaningOf(headings.getOrDefault(c, ""))
                                    .unphased()
                                    .getOrDefault(opening, 0.0)
                            >= ENOUGH)
                    .filter(c -> profile(c)
                                    .fit(
                                            opening,
                                            context.regions(),
                                            context.edition().year())
                            >= 0.5)
                    .toList();
            boolean bothFree = !taken.containsKey(opening) && !taken.containsKey(closing);
            if (columns.size() == 2 && bothFree) {
                take(columns.get(0), opening, How.WORDS, 0.6);
                take(columns.get(1), closing, How.WORDS, 0.6);
            } else if (columns.size() == 1 && taken.containsKey(opening) != taken.containsKey(closing)) {
                take(columns.getFirst(), taken.containsKey(opening) ? closing : opening, How.WORDS, 0.6);
            } else if (bothFree) {
                columns.forEach(c -> choices.put(c, new Choice(How.ASKED, null, 0.5, List.of(closing, opening))));
            }
        }
    }

    private void takeByValues() {
        var proposals = new ProposeFromValues(headings, profiles, context, choices, taken).proposals();
        var bids = new ArrayList<Bid>();
        proposals.forEach((column, fields) -> fields.forEach((field, score) -> {
            if (score >= SURE_BY_VALUES) {
                bids.add(new Bid(column, field, score));
            }
        }));
        award(bids, How.VALUES);
        headings.keySet().forEach(column -> {
            if (choices.containsKey(column)) {
                return;
            }
            var candidates = proposals.getOrDefault(column, Map.of()).entrySet().stream()
                    .filter(e -> !taken.containsKey(e.getKey()))
                    .sorted(Map.Entry.<Field, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry::getKey))
                    .toList();
            choices.put(
                    column,
                    candidates.isEmpty()
                            ? new Choice(How.IGNORED, null, 0.5, List.of())
                            : new Choice(
                                    How.ASKED,
                                    null,
                                    candidates.getFirst().getValue(),
                                    candidates.stream().map(Map.Entry::getKey).toList()));
        });
    }

    private void award(List<Bid> bids, How how) {
        bids.sort(Comparator.comparingDouble(Bid::score).reversed().thenComparing(Bid::column));
        for (Bid bid : bids) {
            if (bid.score() >= ENOUGH && !choices.containsKey(bid.column()) && !taken.containsKey(bid.field())) {
                take(bid.column(), bid.field(), how, bid.score());
            }
        }
    }

    private void take(int column, Field field, How how, double confidence) {
        taken.put(field, column);
        choices.put(column, new Choice(how, field, Math.min(1, confidence), List.of()));
    }

    /** Words count less where the values say otherwise. */
    private double weighed(int column, Field field, double score) {
        double fit =
                profile(column).fit(field, context.regions(), context.edition().year());
        double values = ProposeFromValues.likeness(field, profile(column));
        return score * (0.3 + 0.7 * Math.min(1, fit * 1.25)) + 0.1 * values;
    }

    private ColumnProfile profile(int column) {
        return profiles.computeIfAbsent(column, c -> new ColumnProfile());
    }
}
