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

    /**
     * @param clusters the values of each cluster; empty ones are left out
     * @return empty where fewer than two clusters have values
     */
    public static Optional<ClusteredMean> of(List<double[]> clusters) {
        var filled = clusters.stream().filter(c -> c.length > 0).toList();
        if (filled.size() < 2) {
            return Optional.empty();
        }
        double n = filled.stream().mapToInt(c -> c.length).sum();
        double mean = filled.stream().mapToDouble(ClusteredMean::sum).sum() / n;
        double variance = 0;
        double[] weight = new double[filled.size()];
        for (int g = 0; g < filled.size(); g++) {
            double size = filled.get(g).length;
            double leverage = size / n;
            double residual = sum(filled.get(g)) - size * mean;
            variance += residual * residual / (n * n * (1 - leverage));
            weight[g] = 1 / (n * Math.sqrt(1 - leverage));
        }
        return Optional.of(new ClusteredMean(mean, Math.sqrt(variance), satterthwaite(filled, weight, n)));
    }

    /** The 95 % interval, rounded to the unit. */
    public List<Long> interval95() {
        double reach = new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.975) * standardError;
        return List.of(Math.round(mean - reach), Math.round(mean + reach));
    }

    private static double satterthwaite(List<double[]> clusters, double[] weight, double n) {
        double trace = 0;
        double squares = 0;
        for (int g = 0; g < clusters.size(); g++) {
            double sizeG = clusters.get(g).length;
            double own = weight[g] * weight[g] * (sizeG - sizeG * sizeG / n);
            trace += own;
            squares += own * own;
            for (int h = 0; h < g; h++) {
                double cross = weight[g] * weight[h] * sizeG * clusters.get(h).length / n;
                squares += 2 * cross * cross;
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
