package id.prokus.indicator.rollup;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of the values of some families without looking at any of them.
 *
 * @param n families with a value
 * @param approved of these, whose report was approved or frozen
 * @param total the sum of the values
 * @param squares the sum of their squares
 * @param bins how many are in each bin, or of each class
 */
public record Sums(long n, long approved, BigDecimal total, BigDecimal squares, SortedMap<Integer, Long> bins) {

    public static final Sums NONE = new Sums(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, new TreeMap<>());

    public Sums plus(Sums other) {
        var both = new TreeMap<>(bins);
        other.bins.forEach((bin, count) -> both.merge(bin, count, Long::sum));
        return new Sums(
                n + other.n, approved + other.approved, total.add(other.total), squares.add(other.squares), both);
    }

    Sums with(SortedMap<Integer, Long> others) {
        return new Sums(n, approved, total, squares, others);
    }

    public double mean() {
        return n == 0 ? 0 : total.doubleValue() / n;
    }

    /** Of one value, in its own unit; 0 of fewer than two. */
    public double standardDeviation() {
        if (n < 2) {
            return 0;
        }
        double sum = total.doubleValue();
        return Math.sqrt(Math.max(0, (squares.doubleValue() - sum * sum / n) / (n - 1)));
    }

    public long inClass(int position) {
        return bins.getOrDefault(position, 0L);
    }
}
