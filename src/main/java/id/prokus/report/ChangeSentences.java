package id.prokus.report;

import static id.prokus.report.ActivitySentences.source;
import static id.prokus.report.OutcomeSentences.SECTION;
import static id.prokus.report.OutcomeSentences.cohort;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Measured;
import id.prokus.intake.NoteCode;
import id.prokus.programme.Cohort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** H1 and H2: how amounts of rupiah changed, where enough pairs are known to tell. */
final class ChangeSentences {

    /** [I] below either, a change is not told. */
    private static final int LEAST_PAIRS = 30;

    private static final BigDecimal LEAST_COVERAGE = BigDecimal.valueOf(50);

    private static final List<String> AMOUNTS = List.of("omzet", "laba", "tabungan");
    private static final Set<NoteCode> DOUBT = Set.of(NoteCode.LONJAKAN, NoteCode.LABA_MELEBIHI_OMZET);

    private ChangeSentences() {}

    static List<Sentence> medians(Findings f) {
        return amounts(f).map(m -> median(f, m)).toList();
    }

    /** H2 stands beside every H1. */
    static List<Sentence> directions(Findings f) {
        return amounts(f).map(ChangeSentences::direction).toList();
    }

    private static Stream<Measured> amounts(Findings f) {
        return Stream.of(Cohort.values())
                .flatMap(cohort ->
                        AMOUNTS.stream().map(code -> f.shown(code, cohort)).flatMap(Optional::stream))
                .filter(m -> m.capaian().n() >= LEAST_PAIRS && coversEnough(f, m.capaian()));
    }

    /** Where a regency has no target of its own, the sentence says so instead. */
    private static boolean coversEnough(Findings f, Capaian c) {
        return c.sasaran() == 0
                ? f.scope.kind() == Scope.Kind.REGENCY
                : c.cakupan().compareTo(LEAST_COVERAGE) >= 0;
    }

    private static Sentence median(Findings f, Measured m) {
        var c = m.capaian();
        var quartiles = c.perubahan().orElseThrow().kuartil().orElseThrow();
        var sentence = Sentence.of("H1", SECTION, c.kode(), c.kelompok())
                .say(c.nama() + " " + cohort(c).label() + " berubah dari median ")
                .rupiah(c.awal().orElseThrow().median().orElseThrow(), source(c, "awal.median"))
                .say(" menjadi ")
                .rupiah(c.akhir().orElseThrow().median().orElseThrow(), source(c, "akhir.median"))
                .say(c.kode().equals("tabungan") ? "" : " per bulan")
                .say("; separuh KPM mengalami perubahan antara ")
                .rupiah(quartiles.get(0), source(c, "perubahan.kuartil"))
                .say(" dan ")
                .rupiah(quartiles.get(1), source(c, "perubahan.kuartil"))
                .say(" (n = ")
                .count(c.n(), source(c, "n"));
        return (c.sasaran() == 0
                        ? sentence.say(", sasaran kabupaten/kota belum ditetapkan")
                        : sentence.say(", cakupan ").percent(c.cakupan(), source(c, "cakupan")))
                .say(").")
                .behind(m.rows())
                .noted(f.notesOn(m.rows(), DOUBT));
    }

    private static Sentence direction(Measured m) {
        var c = m.capaian();
        var way = c.arah().orElseThrow();
        var sentence = Sentence.of("H2", SECTION, c.kode(), c.kelompok())
                .say("Sebanyak ")
                .count(way.naik(), source(c, "arah.naik"))
                .say(" KPM (")
                .percent(way.naik(), c.n(), source(c, "arah.naik"))
                .say(") meningkat, ")
                .count(way.tetap(), source(c, "arah.tetap"))
                .say(" (")
                .percent(way.tetap(), c.n(), source(c, "arah.tetap"))
                .say(") tetap, dan ")
                .count(way.turun(), source(c, "arah.turun"))
                .say(" (")
                .percent(way.turun(), c.n(), source(c, "arah.turun"))
                .say(") menurun");
        // Savings belong to the family: they do not fall because a business closed.
        if (!c.kode().equals("tabungan")) {
            sentence.say(", termasuk ")
                    .count(way.turunTutup(), source(c, "arah.turun_tutup"))
                    .say(" usaha yang tutup");
        }
        return sentence.say(".").behind(m.rows());
    }
}
