package id.prokus.report;

import static id.prokus.report.ActivitySentences.source;

import id.prokus.indicator.Capaian;
import id.prokus.programme.Cohort;
import id.prokus.report.Ringkasan.BelumDiukur;
import id.prokus.report.Ringkasan.Kalimat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** H1 to H5: how families and their businesses stood at both ends, by the seven outcomes of ProKUS. */
final class OutcomeSentences {

    private static final int LEAST_PAIRS = 30;
    private static final BigDecimal LEAST_COVERAGE = BigDecimal.valueOf(50);
    private static final List<String> AMOUNTS = List.of("omzet", "laba", "tabungan");
    private static final Map<String, String> POSSESSION = Map.of(
            "pembukuan", "melakukan pembukuan",
            "rencana_usaha", "memiliki rencana usaha",
            "nib", "memiliki NIB",
            "pirt", "memiliki P-IRT",
            "halal", "memiliki sertifikat halal",
            "daring", "memasarkan secara daring",
            "merek", "memiliki merek atau kemasan",
            "kur", "menerima KUR");
    private static final List<String> CLASSES = List.of("pemula", "berkembang", "maju");

    /** What the workbooks do not ask is never replaced by something like it. */
    static final List<BelumDiukur> UNMEASURED = List.of(
            new BelumDiukur(
                    "perilaku", "Perubahan perilaku", Optional.of(4), "tidak ditanyakan dalam laporan inkubator"),
            new BelumDiukur("jiwa_usaha", "Jiwa usaha", Optional.of(5), "tidak ditanyakan dalam laporan inkubator"),
            new BelumDiukur(
                    "pendapatan_keluarga",
                    "Pendapatan keluarga",
                    Optional.empty(),
                    "laporan memuat omzet dan laba usaha, bukan pendapatan dan jumlah anggota keluarga"));

    private OutcomeSentences() {}

    static List<Kalimat> of(Findings f) {
        var sentences = new ArrayList<Kalimat>();
        for (Cohort cohort : Cohort.values()) {
            for (Capaian c : f.achievements) {
                if (c.kelompok().equals(cohort.code()) && c.n() >= LEAST_PAIRS) {
                    amounts(f, cohort, c, sentences);
                    possession(f, cohort, c, sentences);
                    classes(f, cohort, c, sentences);
                    workers(f, cohort, c, sentences);
                }
            }
        }
        UNMEASURED.forEach(u -> sentences.add(Sentence.of("H5", "hasil")
                .say(u.nama())
                .say(" belum diukur dalam laporan inkubator tahun ")
                .year(Integer.toString(f.edition.year()), "edisi")
                .say(".")
                .done()));
        return sentences;
    }

    private static void amounts(Findings f, Cohort cohort, Capaian c, List<Kalimat> sentences) {
        if (!AMOUNTS.contains(c.kode()) || c.cakupan().compareTo(LEAST_COVERAGE) < 0) {
            return;
        }
        var change = c.perubahan().orElseThrow();
        var quartiles = change.kuartil().orElseThrow();
        sentences.add(Sentence.of("H1", "hasil")
                .say(c.nama() + " " + cohort.label() + " berubah dari median ")
                .rupiah(c.awal().orElseThrow().median().orElseThrow(), source(c, "awal.median"))
                .say(" menjadi ")
                .rupiah(c.akhir().orElseThrow().median().orElseThrow(), source(c, "akhir.median"))
                .say(c.kode().equals("tabungan") ? "" : " per bulan")
                .say("; separuh KPM mengalami perubahan antara ")
                .rupiah(quartiles.get(0), source(c, "perubahan.kuartil"))
                .say(" dan ")
                .rupiah(quartiles.get(1), source(c, "perubahan.kuartil"))
                .say(" (n = ")
                .count(c.n(), source(c, "n"))
                .say(", cakupan ")
                .percent(c.cakupan(), source(c, "cakupan"))
                .say(").")
                .behind(f.group(cohort).rows())
                .done());
        var way = c.arah().orElseThrow();
        sentences.add(Sentence.of("H2", "hasil")
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
                .say(") menurun, termasuk ")
                .count(c.tutup().orElse(0), source(c, "tutup"))
                .say(" usaha yang tutup.")
                .behind(f.group(cohort).rows())
                .done());
    }

    private static void possession(Findings f, Cohort cohort, Capaian c, List<Kalimat> sentences) {
        var verb = POSSESSION.get(c.kode());
        if (verb == null) {
            return;
        }
        var closing = c.akhir().orElseThrow();
        var sentence = Sentence.of("H3", "hasil")
                .say(cohort.label() + " yang " + verb + " berjumlah ")
                .count(closing.jumlah().orElseThrow(), source(c, "akhir.jumlah"))
                .say(" dari ")
                .count(closing.n(), source(c, "akhir.n"))
                .say(" (")
                .percent(closing.persen().orElseThrow(), source(c, "akhir.persen"))
                .say(")");
        c.awal()
                .ifPresent(opening -> sentence.say("; pada awal ")
                        .count(opening.jumlah().orElseThrow(), source(c, "awal.jumlah"))
                        .say(" (")
                        .percent(opening.persen().orElseThrow(), source(c, "awal.persen"))
                        .say(")"));
        sentences.add(sentence.say(".").behind(f.group(cohort).rows()).done());
    }

    private static void classes(Findings f, Cohort cohort, Capaian c, List<Kalimat> sentences) {
        if (c.perpindahan().isEmpty()) {
            return;
        }
        int up = 0;
        int same = 0;
        int down = 0;
        int closed = 0;
        int unknown = 0;
        for (var from : c.perpindahan().get().entrySet()) {
            for (var to : from.getValue().entrySet()) {
                int step = CLASSES.indexOf(to.getKey()) - CLASSES.indexOf(from.getKey());
                switch (to.getKey()) {
                    case "tutup" -> closed += to.getValue();
                    case "tidak_diketahui" -> unknown += to.getValue();
                    default -> {
                        up += step > 0 ? to.getValue() : 0;
                        same += step == 0 ? to.getValue() : 0;
                        down += step < 0 ? to.getValue() : 0;
                    }
                }
            }
        }
        var source = source(c, "perpindahan");
        var sentence = Sentence.of("H4", "hasil")
                .say("Dari ")
                .count(c.n(), source(c, "n"))
                .say(" " + cohort.label() + ", ")
                .count(up, source)
                .say(" naik kelas, ")
                .count(same, source)
                .say(" tetap, ")
                .count(down, source)
                .say(" turun kelas, dan ")
                .count(closed, source)
                .say(" usahanya tutup");
        if (unknown > 0) {
            sentence.say("; kelas akhir ").count(unknown, source).say(" KPM tidak diketahui");
        }
        sentences.add(sentence.say(".").behind(f.group(cohort).rows()).done());
    }

    private static void workers(Findings f, Cohort cohort, Capaian c, List<Kalimat> sentences) {
        if (!c.kode().equals("tenaga_kerja")) {
            return;
        }
        long change = c.perubahan().orElseThrow().jumlah().orElseThrow();
        sentences.add(Sentence.of("H3b", "hasil")
                .say("Jumlah orang yang bekerja pada usaha " + cohort.label() + ", termasuk pemilik, ")
                .say(change >= 0 ? "bertambah " : "berkurang ")
                .count(Math.abs(change), source(c, "perubahan.jumlah"))
                .say(" orang pada ")
                .count(c.n(), source(c, "n"))
                .say(" usaha yang diketahui awal dan akhirnya.")
                .behind(f.group(cohort).rows())
                .done());
    }
}
