package id.prokus.indicator.pages;

import id.prokus.indicator.ComparisonCharts;
import id.prokus.indicator.FunnelLimits;
import id.prokus.indicator.formula.Definition;
import id.prokus.indicator.formula.Measure;
import id.prokus.indicator.rollup.By;
import id.prokus.place.ProvinceRates;
import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Bullet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;

/** How parts of the programme stand beside their targets and each other, never ranked. */
final class DrawParts {

    private static final int LEAST_UNITS = 5;

    private final Charts charts;
    private final IndicatorController.Page page;
    private final Definition what;
    private final FigureWords words;
    private final Language language;

    private DrawParts(Charts charts) {
        this.charts = charts;
        this.page = charts.page();
        this.what = charts.what();
        this.words = charts.words();
        this.language = words.language();
    }

    static void on(Charts charts) {
        var draw = new DrawParts(charts);
        draw.againstTarget();
        draw.onTheMap();
        draw.compared();
    }

    private void againstTarget() {
        List<Bullet.Row> rows = page.parts().entrySet().stream()
                .filter(part ->
                        part.getValue().shown() && part.getValue().target().isPresent())
                .map(part -> new Bullet.Row(
                        words.part(page.by(), part.getKey()),
                        OptionalDouble.of(part.getValue().value()),
                        OptionalDouble.of(part.getValue().target().orElseThrow().value()),
                        part.getValue().capaian().map(OptionalDouble::of).orElse(OptionalDouble.empty())))
                .toList();
        if (!rows.isEmpty()) {
            charts.add(
                    "target",
                    charts.say("Realisasi terhadap target", "Against the target"),
                    charts.say(
                            "Batang %s tiap bagian dengan garis targetnya.",
                            "A bar of %s for each part with its target."),
                    new Bullet(language, charts.quantity(), words.of(page.by()), rows));
        }
    }

    private void onTheMap() {
        if (page.by() != By.PROVINCE
                || page.parts().size() < 2
                || what.measure() == Measure.SUM
                || what.measure() == Measure.CLASSES) {
            return;
        }
        var rates = new HashMap<String, ProvinceRates.Rate>();
        List<Double> values = new ArrayList<>();
        page.parts().forEach((part, reading) -> {
            if (reading.sums().n() > 0) {
                rates.put(
                        part,
                        new ProvinceRates.Rate(reading.value(), reading.sums().n()));
                values.add(reading.value());
            }
        });
        values.sort(null);
        List<Double> limits = what.measure() == Measure.SHARE
                ? List.of(20d, 40d, 60d, 80d)
                : List.of(at(values, 0.2), at(values, 0.4), at(values, 0.6), at(values, 0.8));
        charts.add(
                "peta",
                charts.say("Peta provinsi", "Map of provinces"),
                charts.say(
                        "Petak provinsi menurut %s; bergaris bila keluarganya sedikit.",
                        "Tiles of provinces by %s; hatched where few."),
                ProvinceRates.map(
                        language,
                        charts.quantity(),
                        words.regions(),
                        rates,
                        limits,
                        id.prokus.indicator.Capaian.LEAST_SHOWN));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    private void compared() {
        if (page.by() != By.INCUBATOR) {
            return;
        }
        if (what.measure() == Measure.SHARE) {
            List<FunnelLimits.Unit> units = page.parts().entrySet().stream()
                    .map(part -> new FunnelLimits.Unit(
                            part.getKey(),
                            Math.round(part.getValue().sums().total().doubleValue()),
                            part.getValue().sums().n()))
                    .toList();
            double centre = page.now().orElseThrow().value() / 100;
            if (units.size() >= LEAST_UNITS && centre > 0 && centre < 1) {
                charts.add(
                        "corong",
                        charts.say(
                                "Inkubator terhadap rata-rata, menurut banyaknya keluarga",
                                "Incubators against the mean, by size"),
                        charts.say(
                                "Titik tiap inkubator menurut n dan %s, dengan batas 95%% dan 99,8%%.",
                                "A dot for each incubator by n and %s, with limits."),
                        ComparisonCharts.funnel(
                                language,
                                words.of(By.INCUBATOR),
                                words.measured(what),
                                centre,
                                charts.say("rata-rata semua", "mean of all"),
                                units));
            }
            return;
        }
        List<ComparisonCharts.Estimate> estimates = page.parts().entrySet().stream()
                .filter(part ->
                        part.getValue().shown() && part.getValue().sums().standardDeviation() > 0)
                .map(part -> new ComparisonCharts.Estimate(
                        part.getKey(),
                        part.getValue().sums().n(),
                        part.getValue().sums().mean(),
                        part.getValue().sums().standardDeviation()
                                / Math.sqrt(part.getValue().sums().n())))
                .toList();
        if (estimates.size() >= LEAST_UNITS && what.measure() != Measure.CLASSES) {
            charts.add(
                    "perbandingan",
                    charts.say(
                            "Rata-rata inkubator, sejauh kebetulan mengizinkan",
                            "Means of incubators, as far as chance allows"),
                    charts.say(
                            "Titik rata-rata %s tiap inkubator dengan batangnya; yang bersinggungan tidak dapat dibedakan.",
                            "A dot of mean %s for each incubator with its bar."),
                    ComparisonCharts.caterpillar(language, charts.quantity(), words.of(By.INCUBATOR), estimates));
        }
    }
}
