package id.prokus.intake.reading;

import id.prokus.intake.ColumnMapping.How;
import id.prokus.intake.Field;
import id.prokus.intake.value.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Decides which column is about what: first what a person said, then the heading's words weighed against the values,
 * then the values alone. What stays uncertain is asked.
 */
final class MapColumns {

    /** What a column was taken for. */
    record Choice(
            How how, @org.jspecify.annotations.Nullable Field field, double confidence, List<Field> candidates) {}

    private static final Set<Field> MONTHLY =
            Set.of(Field.TURNOVER_OPENING, Field.TURNOVER_CLOSING, Field.PROFIT_OPENING, Field.PROFIT_CLOSING);
    private static final double ENOUGH = 0.5;
    private static final double SURE_BY_VALUES = 0.85;

    private record Bid(int column, Field field, double score) {}

    private final TableGroup group;
    private final ReadingContext context;
    private final Legend legend;
    private final Map<Integer, ColumnProfile> profiles;
    private final OwnNames ownNames;
    private final SortedMap<Integer, Choice> choices = new TreeMap<>();
    private final Map<Field, Integer> taken = new EnumMap<>(Field.class);

    private MapColumns(TableGroup group, ReadingContext context, Legend legend, Map<Integer, ColumnProfile> profiles) {
        this.group = group;
        this.context = context;
        this.legend = legend;
        this.profiles = profiles;
        this.ownNames = OwnNames.in(group, profiles);
    }

    static SortedMap<Integer, Choice> map(
            TableGroup group, ReadingContext context, Legend legend, Map<Integer, ColumnProfile> profiles) {
        var map = new MapColumns(group, context, legend, profiles);
        map.takeRemembered();
        map.leaveUnasked();
        map.askOtherPeriods();
        map.takeByWords();
        map.leaveCodesOfRegencies();
        map.takeUnphased();
        map.takeSiblings();
        map.takeByValues();
        return map.choices;
    }

    private void takeRemembered() {
        group.columns().forEach(column -> {
            var said = group.headings(column).stream()
                    .map(heading -> context.remembered().get(ReadingContext.headingKey(heading)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
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
        group.columns().forEach(column -> {
            var meaning = group.meaning(column);
            double unphased = meaning.unphased().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            if (meaning.ignored() >= HeadingWords.NAMED && meaning.ignored() > Math.max(meaning.best(), unphased)) {
                choices.putIfAbsent(column, new Choice(How.IGNORED, null, meaning.ignored(), List.of()));
            }
        });
    }

    /** Turnover "per hari" is no monthly turnover; a person says what to do with it. */
    private void askOtherPeriods() {
        group.columns().forEach(column -> {
            var heading = group.heading(column);
            var fields = named(column).filter(MONTHLY::contains).toList();
            if (!fields.isEmpty() && Units.anotherPeriod(heading)) {
                choices.putIfAbsent(column, new Choice(How.ASKED, null, 0.5, fields));
            }
        });
    }

    /** The free fields that the words over a column name, the likeliest first. */
    private Stream<Field> named(int column) {
        var meaning = group.meaning(column);
        return Stream.concat(meaning.scores().entrySet().stream(), meaning.unphased().entrySet().stream())
                .filter(e -> e.getValue() >= 0.4 && !taken.containsKey(e.getKey()))
                .sorted(Map.Entry.<Field, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private void takeByWords() {
        var bids = new ArrayList<Bid>();
        group.columns()
                .forEach(column -> group.meaning(column).scores().forEach((field, score) -> {
                    if (score >= 0.4) {
                        bids.add(new Bid(column, field, weighed(column, field, score)));
                    }
                }));
        award(bids, How.WORDS);
    }

    /** The codes of regencies beside a column of their names ask for nothing, and least of all for money. */
    private void leaveCodesOfRegencies() {
        if (taken.containsKey(Field.REGENCY)) {
            group.columns().forEach(column -> {
                if (profile(column).share(c -> isRegencyCode(c.text())) >= 0.95) {
                    choices.putIfAbsent(column, new Choice(How.IGNORED, null, 0.9, List.of()));
                }
            });
        }
    }

    private boolean isRegencyCode(String text) {
        return text.matches("\\d{4}|\\d{2}\\.\\d{2}")
                && context.regions().ofCode(text.replace(".", "")).isPresent();
    }

    /** A pair named without saying which is which stands in the order of time; one alone is asked. */
    private void takeUnphased() {
        for (Field opening : Field.values()) {
            if (!opening.code().endsWith("_awal")) {
                continue;
            }
            var closing = Field.values()[opening.ordinal() + 1];
            var columns = group.columns().stream()
                    .filter(c -> !choices.containsKey(c))
                    .filter(c -> group.meaning(c).unphased().getOrDefault(opening, 0.0) >= ENOUGH)
                    .filter(c -> profile(c)
                                    .fit(
                                            opening,
                                            context.regions(),
                                            context.edition().year())
                            >= 0.5)
                    .toList();
            boolean bothFree = !taken.containsKey(opening) && !taken.containsKey(closing);
            if (columns.size() == 2 && bothFree) {
                boolean reversed = PeriodLabels.reversed(group.heading(columns.get(0)), group.heading(columns.get(1)));
                take(columns.get(reversed ? 1 : 0), opening, How.WORDS, 0.6);
                take(columns.get(reversed ? 0 : 1), closing, How.WORDS, 0.6);
            } else if (columns.size() == 1 && taken.containsKey(opening) != taken.containsKey(closing)) {
                take(columns.getFirst(), taken.containsKey(opening) ? closing : opening, How.WORDS, 0.6);
            } else if (bothFree) {
                columns.forEach(c -> choices.put(c, new Choice(How.ASKED, null, 0.5, List.of(closing, opening))));
            }
        }
    }

    private void takeSiblings() {
        var open = group.columns().stream().filter(c -> !choices.containsKey(c)).toList();
        new TakeSiblings(group, legend, profiles, taken)
                .among(open)
                .forEach((field, column) -> take(column, field, How.VALUES, SURE_BY_VALUES));
    }

    private void takeByValues() {
        var proposals = new ProposeFromValues(group, profiles, ownNames, context, choices, taken).proposals();
        var bids = new ArrayList<Bid>();
        proposals.forEach((column, fields) -> fields.forEach((field, score) -> {
            if (score >= SURE_BY_VALUES) {
                bids.add(new Bid(column, field, score));
            }
        }));
        award(bids, How.VALUES);
        group.columns().forEach(column -> {
            if (choices.containsKey(column)) {
                return;
            }
            var candidates = proposals.getOrDefault(column, Map.of()).entrySet().stream()
                    .filter(e -> !taken.containsKey(e.getKey()))
                    .sorted(Map.Entry.<Field, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry::getKey))
                    .toList();
            if (candidates.isEmpty()) {
                candidates = named(column).map(field -> Map.entry(field, 0.4)).toList();
            }
            if (candidates.isEmpty()) {
                candidates = StillPossible.of(group.meaning(column), profile(column), taken.keySet(), context);
            }
            var open = candidates;
            choices.put(
                    column,
                    open.isEmpty()
                            ? new Choice(How.IGNORED, null, 0.5, List.of())
                            : new Choice(
                                    How.ASKED,
                                    null,
                                    open.getFirst().getValue(),
                                    open.stream().map(Map.Entry::getKey).toList()));
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
        if (legend.speaksOf(field)) {
            fit = 1;
        } else if (field == Field.PRODUCT && ownNames.fill(profile(column))) {
            fit = 0;
        }
        double values = ProposeFromValues.likeness(field, profile(column));
        return score * (0.3 + 0.7 * Math.min(1, fit * 1.25)) + 0.1 * values;
    }

    private ColumnProfile profile(int column) {
        return profiles.computeIfAbsent(column, c -> new ColumnProfile());
    }
}
