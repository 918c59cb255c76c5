package id.prokus.indicator;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.programme.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the incubators' mean changes in turnover would differ if all had families of the same circumstances, each drawn
 * towards the common mean as far as it is uncertain: never a rank. Rows with an open LONJAKAN or LABA_MELEBIHI_OMZET stay
 * out, since one mistyped zero would outweigh an incubator.
 */
public final class CompareIncubators {

    private static final int LEAST_UNITS = 10;

    private CompareIncubators() {}

    /**
     * @param mean the mean of all, in rupiah
     * @param reliability share of the spread between typical incubators that is no noise, from 0 to 1
     * @param adjustedFor what was taken into account, as a sentence lists it
     */
    public record Comparison(double mean, double reliability, List<String> adjustedFor, List<Unit> units) {

        public long alike() {
            return units.stream()
                    .filter(unit -> unit.against(mean) == Verdict.ALIKE)
                    .count();
        }
    }

    /**
     * One incubator's mean change, in rupiah, with the ends of its 95 % interval.
     *
     * @param n families
     */
    public record Unit(String incubator, int n, double change, double low, double high) {

        public Verdict against(double mean) {
            return low > mean ? Verdict.ABOVE : high < mean ? Verdict.BELOW : Verdict.ALIKE;
        }
    }

    /** Against the mean of all. */
    public enum Verdict {
        ABOVE,
        ALIKE,
        BELOW
    }

    /** In the order in which the incubators appear; empty where fewer than ten have ten families each. */
    public static Optional<Comparison> of(Group group, Edition edition) {
        Map<String, List<KpmRow>> byIncubator = new LinkedHashMap<>();
        group.rows().stream()
                .filter(row -> row.has(Field.TURNOVER_OPENING)
                        && Group.closing(row, Field.TURNOVER_CLOSING).isPresent()
                        && !group.inDoubt(row))
                .forEach(row -> byIncubator
                        .computeIfAbsent(row.incubator(), name -> new ArrayList<>())
                        .add(row));
        byIncubator.values().removeIf(rows -> rows.size() < Capaian.LEAST_SHOWN);
        return byIncubator.size() < LEAST_UNITS ? Optional.empty() : compared(byIncubator, edition);
    }

    private static Optional<Comparison> compared(Map<String, List<KpmRow>> byIncubator, Edition edition) {
        var rows = byIncubator.values().stream().flatMap(List::stream).toList();
        var circumstances = Circumstances.among(rows, edition.year());
        int[] unit = new int[rows.size()];
        int next = 0;
        int number = 0;
        for (List<KpmRow> own : byIncubator.values()) {
            for (int i = 0; i < own.size(); i++) {
                unit[next++] = number;
            }
            number++;
        }
        var adjusted = new CaseMix(
                        byIncubator.size(),
                        unit,
                        rows.stream().mapToDouble(CompareIncubators::change).toArray(),
                        rows.stream().map(circumstances::of).toList())
                .adjusted();
        for (double error : adjusted.standardErrors()) {
            // An incubator whose families all changed alike says nothing about chance: no comparison is honest then.
            if (!(error > 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(drawnIn(byIncubator, adjusted));
    }

    private static Comparison drawnIn(Map<String, List<KpmRow>> byIncubator, CaseMix.Adjusted adjusted) {
        var pooling = PartialPooling.of(adjusted.means(), adjusted.standardErrors());
        var units = new ArrayList<Unit>();
        byIncubator.forEach((name, own) -> {
            int j = units.size();
            units.add(new Unit(name, own.size(), pooling.pooled()[j], pooling.low(j), pooling.high(j)));
        });
        return new Comparison(pooling.mean(), pooling.reliability(), Circumstances.NAMES, units);
    }

    private static double change(KpmRow row) {
        return Group.closing(row, Field.TURNOVER_CLOSING).orElseThrow()
                - (double) row.number(Field.TURNOVER_OPENING).orElseThrow();
    }
}
