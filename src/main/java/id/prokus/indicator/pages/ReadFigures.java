package id.prokus.indicator.pages;

import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.Figures;
import id.prokus.indicator.rollup.Promised;
import id.prokus.indicator.rollup.Quartiles;
import id.prokus.indicator.rollup.ReadQuartiles;
import id.prokus.indicator.rollup.Selection;
import id.prokus.indicator.rollup.Sums;
import id.prokus.indicator.rollup.Target;
import id.prokus.indicator.rollup.Targets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures with everything that must be said with them. */
@Component
class ReadFigures {

    private static final List<String> NO_MONTHS = List.of("akhir", "", "awal");

    /** The opening, months, the closing, and what is of the whole edition. */
    private static final Comparator<String> IN_TIME = Comparator.<String>comparingInt(round -> switch (round) {
                case "awal" -> 0;
                case "akhir" -> 2;
                case "" -> 3;
                default -> 1;
            })
            .thenComparing(Comparator.naturalOrder());

    private final Formulas formulas;
    private final Figures figures;
    private final ReadQuartiles readQuartiles;
    private final Promised promised;
    private final Targets targets;
    private final TransactionTemplate ofOneMoment;

    ReadFigures(
            Formulas formulas,
            Figures figures,
            ReadQuartiles readQuartiles,
            Promised promised,
            Targets targets,
            PlatformTransactionManager transactions) {
        this.formulas = formulas;
        this.figures = figures;
        this.readQuartiles = readQuartiles;
        this.promised = promised;
        this.targets = targets;
        this.ofOneMoment = new TransactionTemplate(transactions);
        ofOneMoment.setReadOnly(true);
        ofOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Figures by round and then by part, each in its order. */
    record Parts(SortedMap<String, SortedMap<String, Reading>> byRound) {

        SortedMap<String, Reading> of(String round) {
            return byRound.getOrDefault(round, Collections.emptySortedMap());
        }
    }

    /** Every indicator in force, each by its latest round. */
    List<Reading> all(Selection selection) {
        return moment(() -> {
            List<Formula> current = formulas.current();
            Map<Figures.Key, Sums> known = figures.of(current, selection, By.NOTHING);
            var latest = new HashMap<Figures.Key, Sums>();
            var rounds = new HashMap<Integer, String>();
            for (Formula formula : current) {
                String round = latest(rounds(known.keySet(), formula));
                rounds.put(formula.id(), round);
                var key = new Figures.Key(formula.id(), round, "");
                latest.put(key, known.getOrDefault(key, Sums.NONE));
            }
            Map<Figures.Key, Quartiles> quartiles =
                    readQuartiles.of(latest, current, selection, By.NOTHING, By.NOTHING);
            Promised.Whole whole = promised.in(selection.edition());
            Map<String, Target> set = targets.of(selection);
            return current.stream()
                    .map(formula -> {
                        var key = new Figures.Key(formula.id(), rounds.getOrDefault(formula.id(), ""), "");
                        return new Reading(
                                formula,
                                key.round(),
                                latest.getOrDefault(key, Sums.NONE),
                                whole.of(selection),
                                Optional.ofNullable(set.get(formula.code())),
                                Optional.ofNullable(quartiles.get(key)));
                    })
                    .toList();
        });
    }

    /** Every round of one selection, in order of time. */
    SortedMap<String, Reading> rounds(Formula formula, Selection selection) {
        var readings = new TreeMap<String, Reading>(IN_TIME);
        parts(formula, selection, By.NOTHING, List.of())
                .byRound()
                .forEach((round, ofRound) -> readings.put(round, ofRound.get("")));
        return readings;
    }

    /**
     * One indicator by its parts.
     *
     * @param rounds these, or every one where there are none
     */
    Parts parts(Formula formula, Selection selection, By by, Collection<String> rounds) {
        if (!formula.measured()) {
            return new Parts(Collections.emptySortedMap());
        }
        return moment(() -> {
            Map<Figures.Key, Sums> sums = figures.cross(List.of(formula), selection, by, By.NOTHING, rounds);
            Map<Figures.Key, Quartiles> quartiles = readQuartiles.of(sums, List.of(formula), selection, by, By.NOTHING);
            Promised.Whole whole = promised.in(selection.edition());
            Map<String, Target> set = targets(formula, selection, by);
            var byRound = new TreeMap<String, SortedMap<String, Reading>>(IN_TIME);
            sums.forEach((key, one) -> byRound.computeIfAbsent(key.round(), _ -> new TreeMap<>())
                    .put(
                            key.part(),
                            new Reading(
                                    formula,
                                    key.round(),
                                    one,
                                    whole.of(narrowed(selection, by, key.part())),
                                    Optional.ofNullable(set.get(key.part())),
                                    Optional.ofNullable(quartiles.get(key)))));
            return new Parts(byRound);
        });
    }

    /** A table of two ways; no part of it has a target or a sasaran of its own. */
    Map<Figures.Key, Reading> cross(Formula formula, Selection selection, By by, By across) {
        return moment(() -> {
            Map<Figures.Key, Sums> sums = figures.cross(List.of(formula), selection, by, across, List.of());
            Map<Figures.Key, Quartiles> quartiles = readQuartiles.of(sums, List.of(formula), selection, by, across);
            var readings = new HashMap<Figures.Key, Reading>();
            sums.forEach((key, one) -> readings.put(
                    key,
                    new Reading(
                            formula,
                            key.round(),
                            one,
                            OptionalInt.empty(),
                            Optional.empty(),
                            Optional.ofNullable(quartiles.get(key)))));
            return readings;
        });
    }

    /** Everything read here is of one moment, whatever is written meanwhile. */
    private <T> T moment(Supplier<T> read) {
        return Objects.requireNonNull(ofOneMoment.execute(_ -> read.get()));
    }

    private Map<String, Target> targets(Formula formula, Selection selection, By by) {
        if (by != By.NOTHING) {
            return targets.parts(formula.code(), selection.edition());
        }
        Target whole = targets.of(selection).get(formula.code());
        return whole == null ? Map.of() : Map.of("", whole);
    }

    /** The selection of one part. */
    static Selection narrowed(Selection selection, By by, String part) {
        return switch (by) {
            case NOTHING -> selection;
            case PROVINCE, REGENCY -> selection.in(part);
            case INCUBATOR -> selection.of(part);
            case PARTICIPANT, SEX, CLUSTER, STAGE, PKH -> selection.among(part);
        };
    }

    private static List<String> rounds(Collection<Figures.Key> keys, Formula formula) {
        return keys.stream()
                .filter(key -> key.formula() == formula.id())
                .map(Figures.Key::round)
                .distinct()
                .sorted(IN_TIME)
                .toList();
    }

    /** The closing where there is one, else the last month, else whatever there is. */
    static String latest(List<String> rounds) {
        if (rounds.contains("akhir")) {
            return "akhir";
        }
        return rounds.stream()
                .filter(round -> !NO_MONTHS.contains(round))
                .reduce((one, later) -> later)
                .orElse(rounds.isEmpty() ? "" : rounds.getLast());
    }
}
