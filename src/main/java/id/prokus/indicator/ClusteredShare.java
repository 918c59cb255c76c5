package id.prokus.indicator;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The 95 % interval of a share of families that come in clusters (Korn and Graubard 1998): Wilson's, with the number of
 * families replaced by the number of independent ones that would tell as much.
 */
public final class ClusteredShare {

    /** With fewer clusters nothing can be said about how alike their families are. */
    private static final int LEAST_CLUSTERS = 4;

    private ClusteredShare() {}

    /**
     * @param counts families with the property, by cluster
     * @param sizes all families, by cluster, in the same order; empty clusters are left out
     */
    public static Wilson of(int[] counts, int[] sizes) {
        long count = Arrays.stream(counts).sum();
        long n = Arrays.stream(sizes).sum();
        return Wilson.of((double) count / Math.max(n, 1), n / effectBeyondChance(counts, sizes));
    }

    /**
     * By how much less the families tell than as many independent ones would: the design effect with the penalty for
     * having few clusters, at least 1.
     */
    public static double effectBeyondChance(int[] counts, int[] sizes) {
        long n = Arrays.stream(sizes).sum();
        long count = Arrays.stream(counts).sum();
        long clusters = Arrays.stream(sizes).filter(size -> size > 0).count();
        if (clusters < LEAST_CLUSTERS || count == 0 || count == n) {
            return 1;
        }
        double share = (double) count / n;
        double variance = ClusteredMean.variance(
                Arrays.stream(sizes).asDoubleStream().toArray(),
                Arrays.stream(counts).asDoubleStream().toArray());
        double design = variance / (share * (1 - share) / n);
        double few = quantile(clusters - 1) / quantile(n - 1);
        return Math.max(1, design * few * few);
    }

    private static double quantile(double degreesOfFreedom) {
        return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.975);
    }
}
