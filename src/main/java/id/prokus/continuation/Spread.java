package id.prokus.continuation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Where draws lie: a tenth of them below the first, half below the second, a tenth above the third. Three digits are told; more
 * would pretend to know.
 *
 * @param low the tenth percentile
 * @param middle the median
 * @param high the ninetieth percentile
 */
public record Spread(long low, long middle, long high) {

    private static final int DIGITS = 3;

    static Spread of(double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 10), at(sorted, 50), at(sorted, 90));
    }

    private static long at(double[] sorted, int percent) {
        double drawn = sorted[(int) ((long) (sorted.length - 1) * percent / 100)];
        return new BigDecimal(drawn)
                .round(new MathContext(DIGITS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    public Range range() {
        return new Range(low, high);
    }
}
