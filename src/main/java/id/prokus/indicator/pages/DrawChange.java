package id.prokus.indicator.pages;

import id.prokus.indicator.formula.Definition;
import id.prokus.indicator.formula.Measure;
import id.prokus.indicator.rollup.Sums;
import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Ecdf;
import id.prokus.web.chart.Movement;
import id.prokus.web.chart.Slope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What changed between the two ends of an edition, in the same families. */
final class DrawChange {

    private final Charts charts;
    private final IndicatorController.Page page;
    private final Definition what;
    private final FigureWords words;
    private final Language language;

    private DrawChange(Charts charts) {
        this.charts = charts;
        this.page = charts.page();
        this.what = charts.what();
        this.words = charts.words();
        this.language = words.language();
    }

    static void on(Charts charts) {
        var draw = new DrawChange(charts);
        draw.beforeAndAfter();
        draw.movement(charts.now());
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
            charts.add(
                    "sebelum-sesudah",
                    charts.say("Awal dan akhir", "Baseline and endline"),
                    charts.say(
                            "Panah %s dari awal ke akhir bagi tiap bagian.",
                            "An arrow of %s from baseline to endline for each part."),
                    new Slope(
                            language,
                            charts.quantity(),
                            words.of(page.by()),
                            words.round("awal"),
                            words.round("akhir"),
                            rows));
        }
        if (what.measure() == Measure.MEDIAN) {
            charts.add(
                    "kurva",
                    charts.say("Seluruh sebaran, awal dan akhir", "The whole spread, baseline and endline"),
                    charts.say(
                            "Kurva bagian keluarga menurut %s; makin ke kanan makin besar.",
                            "Curves of the share of families by %s."),
                    new Ecdf(
                            language,
                            charts.quantity(),
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
        charts.add(
                "perpindahan",
                charts.say("Perpindahan kelas", "Movement between classes"),
                charts.say(
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
}
