package id.prokus.indicator.pages;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import id.prokus.web.chart.Chart;
import id.prokus.web.chart.ChartCaption;
import id.prokus.web.chart.Funnel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far a cohort has come, from those who were meant to those who graduated. */
final class DrawCohort {

    private DrawCohort() {}

    /** Empty where nobody is on an SK. */
    static Optional<Chart> of(List<Reading> readings, FigureWords words, Instant at) {
        Map<String, Reading> byCode =
                readings.stream().collect(Collectors.toMap(one -> one.formula().code(), Function.identity()));
        Reading decreed = byCode.get("terjangkau");
        if (decreed == null || !decreed.shown()) {
            return Optional.empty();
        }
        long meant = decreed.sasaran().isPresent()
                ? decreed.sasaran().getAsInt()
                : decreed.sums().n();
        List<Funnel.Step> steps = List.of(
                step(words, "sasaran", "sasaran", OptionalLong.of(meant)),
                step(
                        words,
                        "ditetapkan SK",
                        "on an SK",
                        OptionalLong.of(decreed.sums().n())),
                step(words, "bantuan cair", "aid received", yes(byCode, "sudah-menerima")),
                step(words, "dilatih", "trained", yes(byCode, "pelatihan")),
                step(words, "dilaporkan", "reported", yes(byCode, "terjangkau")),
                step(words, "usaha aktif", "business running", yes(byCode, "usaha-aktif")),
                step(words, "berkembang atau maju", "growing or advanced", grown(byCode)),
                step(words, "graduasi", "graduated", yes(byCode, "graduasi")));
        Format format = Format.of(words.language());
        return Optional.of(new Chart(
                new Text("Perjalanan kohort", "How far the cohort has come").in(words.language()),
                new ChartCaption(
                        new Text("%s keluarga, %s dari sasaran", "%s families, %s of the sasaran")
                                .in(words.language())
                                .formatted(
                                        format.number(decreed.sums().n()),
                                        format.percent(100d * decreed.sums().n() / Math.max(1, meant))),
                        new Text(
                                        "keluarga pada tiap langkah; langkah tidak selalu berurutan",
                                        "families at each step; steps need not follow each other")
                                .in(words.language()),
                        words.evidence("L0"),
                        new Text(
                                        "SK, daftar salur, riwayat keluarga, laporan inkubator",
                                        "SK, payment lists, timelines, incubators' reports")
                                .in(words.language()),
                        format.moment(at)),
                new Text(
                                "Batang keluarga dari sasaran sampai graduasi.",
                                "Bars of families from sasaran to graduation.")
                        .in(words.language()),
                new Funnel(words.language(), steps)));
    }

    private static Funnel.Step step(FigureWords words, String indonesian, String english, OptionalLong families) {
        return new Funnel.Step(new Text(indonesian, english).in(words.language()), families);
    }

    private static OptionalLong yes(Map<String, Reading> byCode, String code) {
        Reading reading = byCode.get(code);
        return reading == null || !reading.shown()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(reading.sums().total().doubleValue()));
    }

    private static OptionalLong grown(Map<String, Reading> byCode) {
        Reading classes = byCode.get("tahap");
        if (classes == null || !classes.shown()) {
            return OptionalLong.empty();
        }
        List<String> names = classes.formula().definition().classes();
        return OptionalLong.of(classes.sums().inClass(names.indexOf("berkembang"))
                + classes.sums().inClass(names.indexOf("maju")));
    }
}
