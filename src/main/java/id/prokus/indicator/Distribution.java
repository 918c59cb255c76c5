package id.prokus.indicator;

import java.util.Arrays;
import java.util.List;

/**
 * Amounts in order. Quantiles lie on the line between the two nearest values (position p of n-1, as most statistical
 * programs do by default), so a median is the mean of the middle two; rounded to the unit.
 */
public final class Distribution {

    private final long[] sorted;

    public Distribution(long[] amounts) {
        this.sorted = amounts.clone();
        Arrays.sort(sorted);
    }

    public int size() {
        return sorted.length;
    }

    public long median() {
        return quantile(0.5);
    }

    /** The first and the third quartile. */
    public List<Long> quartiles() {
        return List.of(quantile(0.25), quantile(0.75));
    }

    public long mean() {
        return Math.round(exactMean());
    }

    double exactMean() {
        double sum = 0;
        for (long amount : sorted) {
            sum += amount;
        }
        return sorted.length == 0 ? 0 : sum / sorted.length;
    }

    public long quantile(double p) {
        if (sorted.length == 0) {
            return 0;
        }
        double at = p * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return Math.round(sorted[below] + (at - below) * (sorted[above] - sorted[below]));
    }
}
