package id.prokus.indicator.pages;

import id.prokus.indicator.formula.Definition;
import id.prokus.indicator.formula.Measure;
import id.prokus.indicator.formula.Scale;
import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Spread;
import id.prokus.web.chart.Trend;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** How an indicator stands: month by month, and spread over the families. */
final class DrawNow {

    private static final int BARS = 24;

    private final Charts charts;
    private final IndicatorController.Page page;
    private final Definition what;
    private final FigureWords words;
    private final Language language;

    private DrawNow(Charts charts) {
        this.charts = charts;
        this.page = charts.page();
        this.what = charts.what();
        this.words = charts.words();
        this.language = words.language();
    }

    static void on(Charts charts) {
        var draw = new DrawNow(charts);
        draw.overTime();
        draw.spread(charts.now());
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
        charts.add(
                "waktu",
                charts.say("Menurut bulan", "By month"),
                charts.say(
                        "Garis %s dari bulan ke bulan; putus pada bulan tanpa laporan.",
                        "A line of %s by month, with gaps."),
                new Trend(language, charts.quantity(), words.measured(what), points, target));
    }

    private void spread(Reading now) {
        if (what.measure() == Measure.CLASSES
                || what.measure() == Measure.SHARE
                || now.sums().bins().isEmpty()) {
            return;
        }
        now.quartiles()
                .ifPresent(quartiles -> charts.add(
                        "sebaran",
                        charts.say("Sebaran", "How it is spread"),
                        charts.say(
                                "Histogram %s dengan median dan kuartilnya.",
                                "A histogram of %s with its median and quartiles."),
                        new Spread(
                                language,
                                charts.quantity(),
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
}
