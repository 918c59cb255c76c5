package id.prokus.indicator;

import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The mean of values that come in clusters (families of an incubator), with its CR2 standard error and Satterthwaite
 * degrees of freedom (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018), for the model with an intercept only.
 *
 * @param mean over all values
 * @param standardError for "incubators like these"
 * @param degreesOfFreedom Satterthwaite's
 */
public record ClusteredMean(double mean, double standardError, double degreesOfFreedom) {

    /** With fewer, the interval is hardly more than its own assumptions. */
    private static final double LEAST_DEGREES = 4;

    /**
     * @param clusters the values of each cluster; empty ones are left out
     * @return empty where fewer than two clusters have values
     */
    public static Optional<ClusteredMean> of(List<double[]> clusters) {
        var filled = clusters.stream().filter(c -> c.length > 0).toList();
        if (filled.size() < 2) {
            return Optional.empty();
        }
        double[] sizes = filled.stream().mapToDouble(c -> c.length).toArray();
        double[] totals = filled.stream().mapToDouble(ClusteredMean::sum).toArray();
        return Optional.of(
                new ClusteredMean(sum(totals) / sum(sizes), Math.sqrt(variance(sizes, totals)), satterthwaite(sizes)));
    }

    /** The 95 % interval, rounded to the unit; empty where there are too few incubators to say. */
    public Optional<List<Long>> interval95() {
        if (degreesOfFreedom < LEAST_DEGREES) {
            return Optional.empty();
        }
        double reach = new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.975) * standardError;
        return Optional.of(List.of(Math.round(mean - reach), Math.round(mean + reach)));
    }

    /**
     * The CR2 variance of the overall mean: each cluster's distance from what its size would give, the larger the more of
     * all values it holds.
     *
     * @param sizes values in each cluster
     * @param totals their sums
     */
    static double variance(double[] sizes, double[] totals) {
        double n = sum(sizes);
        double mean = sum(totals) / n;
        double variance = 0;
        for (int g = 0; g < sizes.length; g++) {
            if (sizes[g] > 0) {
                double residual = totals[g] - sizes[g] * mean;
                variance += residual * residual / (n * n * (1 - sizes[g] / n));
            }
        }
        return variance;
    }

    /**
     * With p the vector whose square is a cluster's part of the variance: (sum of p'p) squared over the sum of all (p'q)
     * squared. For an intercept, p'p is m/n² for a cluster of m, and p'q is m·k/n³ over the roots of (1-m/n)(1-k/n).
     */
    private static double satterthwaite(double[] sizes) {
        double n = sum(sizes);
        double trace = 0;
        double squares = 0;
        for (int g = 0; g < sizes.length; g++) {
            double own = sizes[g] / (n * n);
            trace += own;
            squares += own * own;
            for (int h = 0; h < g; h++) {
                double both = sizes[g] * sizes[h] / (n * n * n);
                squares += 2 * both * both / ((1 - sizes[g] / n) * (1 - sizes[h] / n));
            }
        }
        return trace * trace / squares;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
