package id.prokus.indicator.pages;

import id.prokus.indicator.ComparisonCharts;
import id.prokus.indicator.FunnelLimits;
import id.prokus.indicator.formula.Definition;
import id.prokus.indicator.formula.Measure;
import id.prokus.indicator.formula.Scale;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.Sums;
import id.prokus.place.ProvinceRates;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import id.prokus.web.chart.Bullet;
import id.prokus.web.chart.Chart;
import id.prokus.web.chart.ChartCaption;
import id.prokus.web.chart.Ecdf;
import id.prokus.web.chart.Movement;
import id.prokus.web.chart.Plot;
import id.prokus.web.chart.Quantity;
import id.prokus.web.chart.Slope;
import id.prokus.web.chart.Spread;
import id.prokus.web.chart.Trend;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;

/** The charts that an indicator's page has room for, by the name in its addresses; each only where it can say something. */
final class DrawFigures {

    private static final int LEAST_UNITS = 5;
    private static final int BARS = 24;

    private final IndicatorController.Page page;
    private final Definition what;
    private final FigureWords words;
    private final Language language;
    private final Map<String, Chart> charts = new LinkedHashMap<>();

    private DrawFigures(IndicatorController.Page page) {
        this.page = page;
        this.what = page.formula().definition();
        this.words = page.words();
        this.language = words.language();
    }

    static Map<String, Chart> of(IndicatorController.Page page) {
        if (page.now().filter(Reading::shown).isEmpty()) {
            return Map.of();
        }
        var draw = new DrawFigures(page);
        draw.overTime();
        draw.spread(page.now().get());
        draw.beforeAndAfter();
        draw.movement(page.now().get());
        draw.againstTarget();
        draw.onTheMap();
        draw.compared();
        return draw.charts;
    }

    private void overTime() {
        List<Map.Entry<String, Reading>> months = page.rounds().entrySet().stream()
                .filter(round -> round.getKey().matches("\\d{4}-\\d{2}"))
                .filter(round -> round.getValue().shown())
                .toList();
        if (months.size() < 2 || what.measure() == Measure.CLASSES) {
            return;
        }
        YearMonth last = YearMonth.parse(months.getLast().getKey());
        var points = new ArrayList<Trend.Month>();
        for (YearMonth month = YearMonth.parse(months.getFirst().getKey());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            Optional<Reading> known =
                    Optional.ofNullable(page.rounds().get(month.toString())).filter(Reading::shown);
            points.add(new Trend.Month(
                    month, known.map(one -> OptionalDouble.of(one.value())).orElse(OptionalDouble.empty())));
        }
        OptionalDouble target = page.now().flatMap(Reading::target).stream()
                .mapToDouble(set -> set.value())
                .findFirst();
        add(
                "waktu",
                say("Menurut bulan", "By month"),
                say(
                        "Garis %s dari bulan ke bulan; putus pada bulan tanpa laporan.",
                        "A line of %s by month, with gaps."),
                new Trend(language, quantity(), words.measured(what), points, target));
    }

    private void spread(Reading now) {
        if (what.measure() == Measure.CLASSES
                || what.measure() == Measure.SHARE
                || now.sums().bins().isEmpty()) {
            return;
        }
        now.quartiles()
                .ifPresent(quartiles -> add(
                        "sebaran",
                        say("Sebaran", "How it is spread"),
                        say(
                                "Histogram %s dengan median dan kuartilnya.",
                                "A histogram of %s with its median and quartiles."),
                        new Spread(
                                language,
                                quantity(),
                                words.measured(what),
                                bars(now.sums().bins(), what.scale()),
                                quartiles.low(),
                                quartiles.median(),
                                quartiles.high())));
    }

    /** Bars of one width, since the bins of money are narrow where money is little. */
    private static List<Spread.Bin> bars(SortedMap<Integer, Long> bins, Scale scale) {
        if (scale == Scale.COUNT) {
            var whole = new ArrayList<Spread.Bin>();
            for (int value = bins.firstKey(); value <= bins.lastKey() && whole.size() <= 4 * BARS; value++) {
                whole.add(new Spread.Bin(value - 0.5, value + 0.5, bins.getOrDefault(value, 0L)));
            }
            return whole;
        }
        double least = id.prokus.indicator.rollup.Quartiles.at(bins, scale, 0.005);
        double most = id.prokus.indicator.rollup.Quartiles.at(bins, scale, 0.995);
        double width = roundUp(Math.max((most - least) / BARS, 1000));
        double from = Math.floor(least / width) * width;
        int many = (int) Math.max(1, Math.ceil((most - from) / width));
        long[] counts = new long[many];
        bins.forEach((bin, count) -> {
            double middle = (scale.low(bin) + scale.high(bin)) / 2;
            counts[(int) Math.max(0, Math.min(many - 1, Math.floor((middle - from) / width)))] += count;
        });
        var bars = new ArrayList<Spread.Bin>();
        for (int i = 0; i < many; i++) {
            bars.add(new Spread.Bin(from + i * width, from + (i + 1) * width, counts[i]));
        }
        return bars;
    }

    private static double roundUp(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough * 0.999) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private void beforeAndAfter() {
        Optional<Reading> before =
                Optional.ofNullable(page.rounds().get("awal")).filter(Reading::shown);
        Optional<Reading> after =
                Optional.ofNullable(page.rounds().get("akhir")).filter(Reading::shown);
        if (before.isEmpty() || after.isEmpty() || what.measure() == Measure.CLASSES) {
            return;
        }
        var rows = new ArrayList<Slope.Row>();
        page.opening()
                .forEach((part, opening) -> Optional.ofNullable(page.closing().get(part))
                        .filter(closing -> opening.shown() && closing.shown())
                        .ifPresent(closing -> rows.add(new Slope.Row(
                                words.part(page.by(), part),
                                closing.sums().n(),
                                OptionalDouble.of(opening.value()),
                                OptionalDouble.of(closing.value())))));
        if (rows.size() > 1) {
            add(
                    "sebelum-sesudah",
                    say("Awal dan akhir", "Baseline and endline"),
                    say(
                            "Panah %s dari awal ke akhir bagi tiap bagian.",
                            "An arrow of %s from baseline to endline for each part."),
                    new Slope(
                            language,
                            quantity(),
                            words.of(page.by()),
                            words.round("awal"),
                            words.round("akhir"),
                            rows));
        }
        if (what.measure() == Measure.MEDIAN) {
            add(
                    "kurva",
                    say("Seluruh sebaran, awal dan akhir", "The whole spread, baseline and endline"),
                    say(
                            "Kurva bagian keluarga menurut %s; makin ke kanan makin besar.",
                            "Curves of the share of families by %s."),
                    new Ecdf(
                            language,
                            quantity(),
                            words.measured(what),
                            curve("awal", before.get().sums()),
                            curve("akhir", after.get().sums())));
        }
    }

    private Ecdf.Curve curve(String round, Sums sums) {
        var steps = new ArrayList<Ecdf.Step>();
        long below = 0;
        for (Map.Entry<Integer, Long> bin : sums.bins().entrySet()) {
            below += bin.getValue();
            steps.add(new Ecdf.Step(what.scale().high(bin.getKey()), 100d * below / sums.n()));
        }
        return new Ecdf.Curve(words.round(round), steps);
    }

    private void movement(Reading now) {
        if (what.classes().stream().noneMatch(one -> one.contains(">"))) {
            return;
        }
        List<String> from = ends(0);
        List<String> to = new ArrayList<>(from);
        ends(1).stream().filter(end -> !to.contains(end)).forEach(to::add);
        List<List<OptionalLong>> families = from.stream()
                .map(row -> to.stream()
                        .map(column -> what.classes().indexOf(row + ">" + column))
                        .map(at -> at < 0
                                ? OptionalLong.of(0)
                                : OptionalLong.of(now.sums().inClass(at)))
                        .toList())
                .toList();
        add(
                "perpindahan",
                say("Perpindahan kelas", "Movement between classes"),
                say(
                        "Tabel dari kelas awal ke kelas akhir; makin gelap makin banyak.",
                        "A table from class to class; darker is more."),
                new Movement(language, words.round("awal"), words.round("akhir"), from, to, families));
    }

    private List<String> ends(int which) {
        return what.classes().stream()
                .map(one -> one.split(">", 2)[which])
                .distinct()
                .toList();
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
            add(
                    "target",
                    say("Realisasi terhadap target", "Against the target"),
                    say("Batang %s tiap bagian dengan garis targetnya.", "A bar of %s for each part with its target."),
                    new Bullet(language, quantity(), words.of(page.by()), rows));
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
        add(
                "peta",
                say("Peta provinsi", "Map of provinces"),
                say(
                        "Petak provinsi menurut %s; bergaris bila keluarganya sedikit.",
                        "Tiles of provinces by %s; hatched where few."),
                ProvinceRates.map(
                        language, quantity(), words.regions(), rates, limits, id.prokus.indicator.Capaian.LEAST_SHOWN));
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
                add(
                        "corong",
                        say(
                                "Inkubator terhadap rata-rata, menurut banyaknya keluarga",
                                "Incubators against the mean, by size"),
                        say(
                                "Titik tiap inkubator menurut n dan %s, dengan batas 95%% dan 99,8%%.",
                                "A dot for each incubator by n and %s, with limits."),
                        ComparisonCharts.funnel(
                                language,
                                words.of(By.INCUBATOR),
                                words.measured(what),
                                centre,
                                say("rata-rata semua", "mean of all"),
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
            add(
                    "perbandingan",
                    say(
                            "Rata-rata inkubator, sejauh kebetulan mengizinkan",
                            "Means of incubators, as far as chance allows"),
                    say(
                            "Titik rata-rata %s tiap inkubator dengan batangnya; yang bersinggungan tidak dapat dibedakan.",
                            "A dot of mean %s for each incubator with its bar."),
                    ComparisonCharts.caterpillar(language, quantity(), words.of(By.INCUBATOR), estimates));
        }
    }

    private void add(String name, String title, String alternative, Plot plot) {
        Reading now = page.now().orElseThrow();
        Format format = Format.of(language);
        String basis = format.number(now.sums().n())
                + (now.sasaran().isPresent()
                        ? say(" dari %s sasaran (%s), ", " of a sasaran of %s (%s), ")
                                .formatted(format.number(now.sasaran().getAsInt()), format.percent(now.coverage()))
                        : say(" keluarga, ", " families, "))
                + words.group(page.filters().chosen().group());
        charts.put(
                name,
                new Chart(
                        new Text(what.name().indonesian(), what.name().english()).in(language) + ": " + title,
                        new ChartCaption(
                                basis,
                                words.measured(what) + ", " + words.round(page.round()),
                                words.evidence(what.evidence()),
                                what.source().in(language),
                                format.moment(page.at())),
                        alternative.contains("%s") ? alternative.formatted(words.measured(what)) : alternative,
                        plot));
    }

    private Quantity quantity() {
        return switch (what.measure()) {
            case SHARE -> Quantity.PERCENT;
            case SUM -> what.unit().equals("rupiah") ? Quantity.RUPIAH : Quantity.COUNT;
            case MEAN, MEDIAN -> what.unit().equals("rupiah") ? Quantity.RUPIAH : Quantity.NUMBER;
            case CLASSES -> Quantity.COUNT;
        };
    }

    private String say(String indonesian, String english) {
        return new Text(indonesian, english).in(language);
    }
}
