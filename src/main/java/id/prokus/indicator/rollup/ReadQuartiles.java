package id.prokus.indicator.rollup;

import id.prokus.database.RowScope;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Measure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Medians and quartiles: of up to some thousands read off the families, of more off the bins. What was read off is
 * remembered beside the sums it belongs to, and read again when these are others.
 */
@Component
public class ReadQuartiles {

    /** Up to so many families of a formula and a round are looked at one by one. */
    static final int FEW = 20_000;

    private static final int REMEMBERED = 8_000;

    private final FamilyValues familyValues;
    private final Map<Known, Quartiles> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Known, Quartiles> eldest) {
            return size() > REMEMBERED;
        }
    });

    ReadQuartiles(FamilyValues familyValues) {
        this.familyValues = familyValues;
    }

    /** Families whose values have the same number, sum, sum of squares and bins are taken to have the same quartiles. */
    private record Known(
            String scope,
            Selection selection,
            By by,
            By across,
            Figures.Key key,
            long n,
            BigDecimal total,
            BigDecimal squares,
            int bins) {}

    private record Round(int formula, String name) {}

    /** @param sums what they are quartiles of, of the same moment: read in one transaction that sees one moment */
    public Map<Figures.Key, Quartiles> of(
            Map<Figures.Key, Sums> sums, Collection<Formula> formulas, Selection selection, By by, By across) {
        Map<Integer, Formula> spread = formulas.stream()
                .filter(ReadQuartiles::spread)
                .collect(Collectors.toMap(Formula::id, formula -> formula));
        var families = new HashMap<Round, Long>();
        sums.forEach((key, one) -> families.merge(round(key), one.n(), Long::sum));
        var found = new HashMap<Figures.Key, Quartiles>();
        var unknown = new HashMap<Figures.Key, Known>();
        for (Map.Entry<Figures.Key, Sums> each : sums.entrySet()) {
            Figures.Key key = each.getKey();
            Sums one = each.getValue();
            Formula formula = spread.get(key.formula());
            if (formula == null || one.n() == 0) {
                continue;
            }
            if (families.getOrDefault(round(key), 0L) > FEW) {
                if (!one.bins().isEmpty()) {
                    found.put(key, Quartiles.of(one.bins(), formula.definition().scale()));
                }
                continue;
            }
            Known known = known(selection, by, across, key, one);
            Quartiles before = remembered.get(known);
            if (before == null) {
                unknown.put(key, known);
            } else {
                found.put(key, before);
            }
        }
        if (!unknown.isEmpty()) {
            found.putAll(readAgain(unknown, spread.values(), selection, by, across));
        }
        return found;
    }

    private Map<Figures.Key, Quartiles> readAgain(
            Map<Figures.Key, Known> unknown, Collection<Formula> spread, Selection selection, By by, By across) {
        var rounds = new TreeSet<String>();
        var formulas = new TreeSet<Integer>();
        unknown.keySet().forEach(key -> {
            rounds.add(key.round());
            formulas.add(key.formula());
        });
        Map<Figures.Key, Quartiles> read = familyValues.quartiles(
                spread.stream()
                        .filter(formula -> formulas.contains(formula.id()))
                        .toList(),
                selection,
                by,
                across,
                rounds);
        read.keySet().retainAll(unknown.keySet());
        unknown.forEach((key, known) -> {
            Quartiles quartiles = read.get(key);
            if (quartiles != null) {
                remembered.put(known, quartiles);
            }
        });
        return read;
    }

    private static boolean spread(Formula formula) {
        Measure measure = formula.definition().measure();
        return measure == Measure.MEDIAN || measure == Measure.MEAN;
    }

    private static Round round(Figures.Key key) {
        return new Round(key.formula(), key.round());
    }

    private static Known known(Selection selection, By by, By across, Figures.Key key, Sums sums) {
        return new Known(
                RowScope.current(),
                selection,
                by,
                across,
                key,
                sums.n(),
                sums.total(),
                sums.squares(),
                sums.bins().hashCode());
    }
}
