package id.prokus.continuation;

import java.util.Arrays;

/**
 * Where draws lie: a tenth of them below the first, half below the second, a tenth above the third.
 *
 * @param low the tenth percentile
 * @param middle the median
 * @param high the ninetieth percentile
 */
public record Spread(long low, long middle, long high) {

    static Spread of(double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 10), at(sorted, 50), at(sorted, 90));
    }

    private static long at(double[] sorted, int percent) {
        return Math.round(sorted[(int) ((long) (sorted.length - 1) * percent / 100)]);
    }

    public Range range() {
        return new Range(low, high);
    }
}
