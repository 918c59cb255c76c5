package id.prokus.indicator.ladder;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a family's income stands, from what was measured and what is published alone. The lines are spending a head and
 * what is measured is income: it is taken for it, as the ministry does, and pages say so.
 *
 * @param umk what it was held against; empty where none is filled in for the place and month
 */
public record Ladder(
        Comparison comparison,
        Optional<ReferenceLine> umk,
        Optional<ReferenceLine> gk,
        Optional<ReferenceLine> extreme) {

    /**
     * @param before rupiah a month at the first measurement; empty where this is the first
     * @param now rupiah a month of the whole family
     * @param household how many live on it now; empty where nobody said, and never guessed
     * @param place Kemendagri digits of its kabupaten
     */
    public static Ladder of(
            Optional<Long> before, long now, OptionalInt household, YearMonth month, String place, Lines lines) {
        var umk = lines.find(LineKind.UMK, place, month);
        var gk = lines.find(LineKind.GK, place, month);
        var extreme = lines.find(LineKind.EXTREME, place, month);
        var income = BigDecimal.valueOf(now);
        return new Ladder(
                new Comparison(
                        before.map(first -> now > first),
                        umk.map(line -> income.compareTo(line.amount()) > 0),
                        reaches(income, household, gk),
                        reaches(income, household, extreme)),
                umk,
                gk,
                extreme);
    }

    /** Held against the line times the heads, so that nothing is rounded. */
    private static Optional<Boolean> reaches(BigDecimal income, OptionalInt household, Optional<ReferenceLine> line) {
        return household.isEmpty()
                ? Optional.empty()
                : line.map(
                        one -> income.compareTo(one.amount().multiply(BigDecimal.valueOf(household.getAsInt()))) >= 0);
    }
}
