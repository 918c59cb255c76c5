package id.prokus.indicator.pages;

import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.formula.Measure;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.FamilyValues;
import id.prokus.indicator.rollup.Figures;
import id.prokus.indicator.rollup.Promised;
import id.prokus.indicator.rollup.Quartiles;
import id.prokus.indicator.rollup.Selection;
import id.prokus.indicator.rollup.Sums;
import id.prokus.indicator.rollup.Target;
import id.prokus.indicator.rollup.Targets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Figures with everything that must be said with them. */
@Component
class ReadFigures {

    private static final List<String> NO_MONTHS = List.of("akhir", "", "awal");

    private final Formulas formulas;
    private final Figures figures;
    private final FamilyValues familyValues;
    private final Promised promised;
    private final Targets targets;

    ReadFigures(Formulas formulas, Figures figures, FamilyValues familyValues, Promised promised, Targets targets) {
        this.formulas = formulas;
        this.figures = figures;
        this.familyValues = familyValues;
        this.promised = promised;
        this.targets = targets;
    }

    /** Every indicator in force, each by its latest round. */
    List<Reading> all(Selection selection) {
        List<Formula> current = formulas.current();
        Map<Figures.Key, Sums> sums = figures.of(current, selection, By.NOTHING);
        var whole = promised.in(selection.edition());
        Map<String, Target> set = targets.of(selection);
        var readings = new ArrayList<Reading>();
        for (Formula formula : current) {
            String round = latest(rounds(sums.keySet(), formula));
            Sums one = sums.getOrDefault(new Figures.Key(formula.id(), round, ""), Sums.NONE);
            readings.add(new Reading(
                    formula,
                    round,
                    one,
                    whole.of(selection),
                    Optional.ofNullable(set.get(formula.code())),
                    Optional.ofNullable(quartiles(formula, round, selection, By.NOTHING, Map.of("", one))
                            .get(""))));
        }
        return readings;
    }

    /** One indicator by its parts, in every round. */
    Parts parts(Formula formula, Selection selection, By by) {
        Map<Figures.Key, Sums> sums = figures.of(List.of(formula), selection, by);
        return new Parts(rounds(sums.keySet(), formula), sums);
    }

    record Parts(List<String> rounds, Map<Figures.Key, Sums> sums) {

        static final Parts NONE = new Parts(List.of(), Map.of());
    }

    /** The parts of one round, by place or name. */
    Map<String, Reading> of(Formula formula, String round, Selection selection, By by, Parts parts) {
        var ofRound = new TreeMap<String, Sums>();
        parts.sums().forEach((key, one) -> {
            if (key.round().equals(round)) {
                ofRound.put(key.part(), one);
            }
        });
        if (ofRound.isEmpty()) {
            return Map.of();
        }
        Map<String, Quartiles> quartiles = quartiles(formula, round, selection, by, ofRound);
        var whole = promised.in(selection.edition());
        Map<String, Target> set =
                by == By.NOTHING ? new HashMap<>(Map.of()) : targets.parts(formula.code(), selection.edition());
        if (by == By.NOTHING) {
            Optional.ofNullable(targets.of(selection).get(formula.code())).ifPresent(one -> set.put("", one));
        }
        var readings = new LinkedHashMap<String, Reading>();
        ofRound.forEach((part, one) -> readings.put(
                part,
                new Reading(
                        formula,
                        round,
                        one,
                        whole.of(narrowed(selection, by, part)),
                        Optional.ofNullable(set.get(part)),
                        Optional.ofNullable(quartiles.get(part)))));
        return readings;
    }

    /** Every round of one selection, in order of time. */
    Map<String, Reading> rounds(Formula formula, Selection selection) {
        Parts parts = parts(formula, selection, By.NOTHING);
        var readings = new LinkedHashMap<String, Reading>();
        for (String round : parts.rounds()) {
            Reading one = of(formula, round, selection, By.NOTHING, parts).get("");
            if (one != null) {
                readings.put(round, one);
            }
        }
        return readings;
    }

    private Map<String, Quartiles> quartiles(
            Formula formula, String round, Selection selection, By by, Map<String, Sums> sums) {
        if (formula.definition().measure() != Measure.MEDIAN
                && formula.definition().measure() != Measure.MEAN) {
            return Map.of();
        }
        long n = sums.values().stream().mapToLong(Sums::n).sum();
        if (n > 0 && n <= FamilyValues.FEW) {
            return familyValues.quartiles(formula, round, selection, by);
        }
        var read = new HashMap<String, Quartiles>();
        sums.forEach((part, one) -> {
            if (!one.bins().isEmpty()) {
                read.put(part, Quartiles.of(one.bins(), formula.definition().scale()));
            }
        });
        return read;
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

    /** In order of time: the opening, months, the closing, and what is of the whole edition. */
    private static List<String> rounds(Collection<Figures.Key> keys, Formula formula) {
        var rounds = new TreeSet<>(Comparator.<String>comparingInt(round -> switch (round) {
                    case "awal" -> 0;
                    case "akhir" -> 2;
                    case "" -> 3;
                    default -> 1;
                })
                .thenComparing(Comparator.naturalOrder()));
        keys.stream()
                .filter(key -> key.formula() == formula.id())
                .map(Figures.Key::round)
                .forEach(rounds::add);
        return List.copyOf(rounds);
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
