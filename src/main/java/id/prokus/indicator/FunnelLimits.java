package id.prokus.indicator;

import id.prokus.web.chart.FunnelPlot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Between which shares chance alone would keep a unit of n families (Spiegelhalter 2005). Exact binomial limits, made
 * smooth between two counts; where the units differ more than chance explains, limits that are wider by the variance
 * between them.
 *
 * @param centre what the units are held against, from 0 to 1
 * @param dispersion mean squared distance from the centre in standard errors, the outermost tenth at either end drawn in
 *     to the next; about 1 where chance explains all
 * @param betweenVariance what is added to the variance of chance; 0 where nothing is
 */
public record FunnelLimits(double centre, double dispersion, double betweenVariance) {

    private static final double TAIL = 0.1;
    private static final NormalDistribution STANDARD = new NormalDistribution();
    private static final int CURVE = 60;

    /** @param units shares from 0 to 1 with their n, each at least 1 */
    public static FunnelLimits of(double centre, List<Unit> units) {
        if (!(centre > 0 && centre < 1)) {
            throw new IllegalArgumentException("Round a share of none or of all there are no limits: " + centre);
        }
        double[] precision = units.stream()
                .mapToDouble(unit -> unit.n() / (centre * (1 - centre)))
                .toArray();
        double[] z = new double[units.size()];
        for (int i = 0; i < z.length; i++) {
            z[i] = (units.get(i).share() - centre) * Math.sqrt(precision[i]);
        }
        double dispersion = Arrays.stream(drawnIn(z)).map(v -> v * v).average().orElse(1);
        double sum = Arrays.stream(precision).sum();
        double squares = Arrays.stream(precision).map(w -> w * w).sum();
        double between = dispersion <= 1 || z.length < 2
                ? 0
                : Math.max(0, (z.length * dispersion - (z.length - 1)) / (sum - squares / sum));
        return new FunnelLimits(centre, dispersion, between);
    }

    /** A unit's share and how many families stand behind it. */
    public record Unit(String name, long count, long n) {

        double share() {
            return (double) count / n;
        }
    }

    /** The share below which a unit of n falls with that probability, if nothing but chance is at work. */
    double limit(double n, double probability) {
        return betweenVariance > 0
                ? Math.clamp(
                        centre
                                + STANDARD.inverseCumulativeProbability(probability)
                                        * Math.sqrt(centre * (1 - centre) / n + betweenVariance),
                        0,
                        1)
                : probability < 0.5
                        ? exact((int) Math.round(n), centre, probability)
                        : 1 - exact((int) Math.round(n), 1 - centre, 1 - probability);
    }

    /**
     * A lower limit. An upper one is that of the rest: taken from the same side, it would blame a unit for a count that
     * chance alone reaches more often than the limit says.
     */
    private static double exact(int n, double centre, double probability) {
        var counts = new BinomialDistribution(n, centre);
        int reached = counts.inverseCumulativeProbability(probability);
        double until = counts.cumulativeProbability(reached);
        double before = reached == 0 ? 0 : counts.cumulativeProbability(reached - 1);
        double back = (until - probability) / (until - before);
        return Math.clamp((reached - back) / n, 0, 1);
    }

    /** The curves of a chart, up to the largest unit. */
    public List<FunnelPlot.Limit> upTo(long most) {
        return IntStream.rangeClosed(1, CURVE)
                .mapToLong(i -> Math.max(1, Math.round((double) most * i / CURVE)))
                .distinct()
                .mapToObj(this::at)
                .toList();
    }

    /** In percent, for a unit of n. */
    FunnelPlot.Limit at(long n) {
        return new FunnelPlot.Limit(
                n, 100 * limit(n, 0.001), 100 * limit(n, 0.025), 100 * limit(n, 0.975), 100 * limit(n, 0.999));
    }

    /** Winsorised: one wild unit shall not widen the limits until it lies within. */
    private static double[] drawnIn(double[] z) {
        double[] sorted = z.clone();
        Arrays.sort(sorted);
        int out = (int) Math.floor(TAIL * z.length);
        return Arrays.stream(z)
                .map(v -> Math.clamp(v, sorted[out], sorted[z.length - 1 - out]))
                .toArray();
    }
}
