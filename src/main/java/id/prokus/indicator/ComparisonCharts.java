package id.prokus.indicator;

import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import id.prokus.web.chart.Caterpillar;
import id.prokus.web.chart.FunnelPlot;
import id.prokus.web.chart.Quantity;
import java.util.List;
import java.util.stream.IntStream;

/** The two charts that hold units against each other, from what was reported of each: never a rank. */
public final class ComparisonCharts {

    private ComparisonCharts() {}

    /**
     * One unit before it is drawn towards the mean.
     *
     * @param n families
     * @param error standard error of the estimate, above 0
     */
    public record Estimate(String name, long n, double estimate, double error) {}

    /**
     * @param unit what a row is, in the reader's language
     * @param estimates with fewer than two there is nothing to compare, and the chart says so
     */
    public static Caterpillar caterpillar(Language language, Quantity quantity, String unit, List<Estimate> estimates) {
        if (estimates.size() < 2) {
            return new Caterpillar(language, quantity, unit, 0, 0, List.of());
        }
        var pooling = PartialPooling.of(
                estimates.stream().mapToDouble(Estimate::estimate).toArray(),
                estimates.stream().mapToDouble(Estimate::error).toArray());
        return new Caterpillar(
                language,
                quantity,
                unit,
                pooling.mean(),
                pooling.reliability(),
                IntStream.range(0, estimates.size())
                        .mapToObj(j -> new Caterpillar.Unit(
                                estimates.get(j).name(),
                                estimates.get(j).n(),
                                estimates.get(j).estimate(),
                                pooling.pooled()[j],
                                pooling.standardErrors()[j]))
                        .toList());
    }

    /**
     * @param measure what the share is, in the reader's language
     * @param centre from 0 to 1, neither end included
     * @param centreName what the centre is: "target" or "rata-rata kohort"
     * @param units those of no family are left out: they have no share
     */
    public static FunnelPlot funnel(
            Language language,
            String unit,
            String measure,
            double centre,
            String centreName,
            List<FunnelLimits.Unit> units) {
        var counted = units.stream().filter(one -> one.n() > 0).toList();
        var limits = FunnelLimits.of(centre, counted);
        long most = counted.stream().mapToLong(FunnelLimits.Unit::n).max().orElse(0);
        return new FunnelPlot(
                language,
                unit,
                measure,
                100 * centre,
                centreName,
                limits.betweenVariance() > 0 ? limits.dispersion() : 1,
                most == 0 ? List.of() : limits.upTo(most),
                counted.stream()
                        .map(one -> against(limits.at(one.n()), one, language))
                        .toList());
    }

    private static FunnelPlot.Unit against(FunnelPlot.Limit limit, FunnelLimits.Unit one, Language language) {
        double share = 100 * one.share();
        boolean outside = share < limit.low998() || share > limit.high998();
        Text verdict = outside
                ? share > limit.high998()
                        ? new Text("di atas batas 99,8%", "above the 99.8% limit")
                        : new Text("di bawah batas 99,8%", "below the 99.8% limit")
                : share > limit.high95()
                        ? new Text("di atas batas 95%", "above the 95% limit")
                        : share < limit.low95()
                                ? new Text("di bawah batas 95%", "below the 95% limit")
                                : new Text("di dalam batas", "within the limits");
        return new FunnelPlot.Unit(one.name(), one.n(), share, verdict.in(language), outside);
    }
}
