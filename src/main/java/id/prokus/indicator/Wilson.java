package id.prokus.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Wilson's 95 % interval of a share (Wilson 1927).
 *
 * @param low from 0 to 1
 * @param high from 0 to 1
 */
public record Wilson(double low, double high) {

    private static final double Z = 1.959963984540054;

    public static Wilson of(long count, long n) {
        return of((double) count / Math.max(n, 1), n);
    }

    /**
     * @param share from 0 to 1
     * @param n how many independent answers it is worth
     */
    public static Wilson of(double share, double n) {
        if (n <= 0) {
            return new Wilson(0, 1);
        }
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double reach = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        // Of none the interval begins at nothing, of all it ends at all: rounding must not make a trace of it.
        return new Wilson(share <= 0 ? 0 : Math.max(0, middle - reach), share >= 1 ? 1 : Math.min(1, middle + reach));
    }

    public boolean liesAbove(Wilson other) {
        return low > other.high;
    }

    /** Both ends in percent, to two decimals. */
    public List<BigDecimal> inPercent() {
        return List.of(percent(low), percent(high));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP);
    }
}
