package id.prokus.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.FunnelPlot;
import id.prokus.web.chart.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonChartsTest {

    /**
     * With a pencil: of ten coins, one or none shows heads 11 times in 1024, two or fewer 56 times. 2.5% lies between, at
     * 2 - (56/1024 - 0.025) / (45/1024) = 1.3244 heads.
     */
    @Test
    void limits_are_exact_where_chance_explains_all() {
        var limits = FunnelLimits.of(0.5, List.of(new FunnelLimits.Unit("Contoh", 5, 10)));

        assertThat(limits.betweenVariance()).isZero();
        assertThat(limits.at(10).low95()).isCloseTo(13.244, within(0.001));
        assertThat(limits.at(10).high95()).isCloseTo(86.756, within(0.001));
        assertThat(limits.at(10).low998()).isLessThan(limits.at(10).low95());
    }

    /**
     * Ten units of 100 at 40% and 60% round 50%, where chance makes errors of 5 points: each lies 2 errors away, so they
     * differ 4 times as much as chance would make them. Their weights are 400 each; 31 / (4000 - 400) lies between them.
     */
    @Test
    void limits_are_wider_where_units_differ_more_than_chance() {
        List<FunnelLimits.Unit> units = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            units.add(new FunnelLimits.Unit("Contoh " + i, i % 2 == 0 ? 40 : 60, 100));
        }

        var limits = FunnelLimits.of(0.5, units);

        assertThat(limits.dispersion()).isCloseTo(4, within(1e-9));
        assertThat(limits.betweenVariance()).isCloseTo(31.0 / 3600, within(1e-9));
        assertThat(limits.at(100).low95())
                .isCloseTo(100 * (0.5 - 1.959964 * Math.sqrt(0.0025 + 31.0 / 3600)), within(1e-3));
    }

    @Test
    void a_unit_is_judged_by_the_limits_of_its_own_size() {
        List<FunnelLimits.Unit> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(new FunnelLimits.Unit("Contoh " + i, 80, 100));
        }
        units.add(new FunnelLimits.Unit("Kecil", 3, 5));
        units.add(new FunnelLimits.Unit("Besar", 240, 400));
        units.add(new FunnelLimits.Unit("Kosong", 0, 0));

        var plot = ComparisonCharts.funnel(Language.INDONESIAN, "Inkubator", "Usaha aktif", 0.8, "target", units);

        assertThat(plot.units()).extracting(FunnelPlot.Unit::name).doesNotContain("Kosong");
        // Both at 60%: five families may do that by chance, four hundred may not.
        assertThat(verdict(plot, "Kecil")).isEqualTo("di dalam batas");
        assertThat(verdict(plot, "Besar")).isEqualTo("di bawah batas 99,8%");
    }

    private static String verdict(FunnelPlot plot, String name) {
        return plot.units().stream()
                .filter(unit -> unit.name().equals(name))
                .map(FunnelPlot.Unit::verdict)
                .findFirst()
                .orElse("");
    }

    /** The numbers are those of partial pooling (see its own test): 2, 4, 6, 8, 10 keep 6/10 of their distance from 6. */
    @Test
    void estimates_are_drawn_in_before_they_are_compared() {
        List<ComparisonCharts.Estimate> estimates = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            estimates.add(new ComparisonCharts.Estimate("Contoh " + i, 10, 2 * i, 2));
        }

        var chart = ComparisonCharts.caterpillar(Language.INDONESIAN, Quantity.NUMBER, "Inkubator", estimates);

        assertThat(chart.mean()).isCloseTo(6, within(1e-9));
        assertThat(chart.units().getFirst().name()).isEqualTo("Contoh 5");
        assertThat(chart.units().getFirst().raw()).isEqualTo(10);
        assertThat(chart.units().getFirst().pooled()).isCloseTo(8.4, within(1e-6));
    }

    @Test
    void one_unit_alone_is_not_compared() {
        var chart = ComparisonCharts.caterpillar(
                Language.INDONESIAN,
                Quantity.NUMBER,
                "Inkubator",
                List.of(new ComparisonCharts.Estimate("Contoh", 10, 2, 2)));

        assertThat(chart.units()).isEmpty();
    }
}
