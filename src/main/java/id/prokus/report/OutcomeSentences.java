package id.prokus.report;

import static id.prokus.report.ActivitySentences.source;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Measured;
import id.prokus.programme.Cohort;
import id.prokus.report.Ringkasan.BelumDiukur;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** H3 to H5: what families and their businesses had at both ends, and what nobody asks; and the order of all outcomes. */
final class OutcomeSentences {

    static final String SECTION = "hasil";

    /** As the outcomes are told: each H1 with its H2, what is not measured last. */
    private static final List<String> ORDER = List.of(
            "omzet",
            "laba",
            "kelas",
            "tabungan",
            "pembukuan",
            "rencana_usaha",
            "nib",
            "kur",
            "tenaga_kerja",
            "pirt",
            "halal",
            "daring",
            "merek");

    private static final Map<String, String> POSSESSION = possession();

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

    private static Map<String, String> possession() {
        var verbs = new LinkedHashMap<String, String>();
        verbs.put("pembukuan", "melakukan pembukuan");
        verbs.put("rencana_usaha", "memiliki rencana usaha");
        verbs.put("nib", "memiliki NIB");
        verbs.put("kur", "menerima KUR");
        verbs.put("pirt", "memiliki P-IRT");
        verbs.put("halal", "memiliki sertifikat halal");
        verbs.put("daring", "memasarkan secara daring");
        verbs.put("merek", "memiliki merek atau kemasan");
        return verbs;
    }

    /** All sentences, those about results ordered by cohort and measure instead of by rule. */
    static List<Kalimat> inOrder(List<Kalimat> sentences) {
        var results = sentences.stream()
                .filter(k -> k.bagian().equals(SECTION))
                .sorted(Comparator.comparingInt(OutcomeSentences::place))
                .iterator();
        return sentences.stream()
                .map(k -> k.bagian().equals(SECTION) ? results.next() : k)
                .toList();
    }

    private static int place(Kalimat sentence) {
        var about = sentence.kunci().split("\\.");
        int measure = ORDER.indexOf(about[1]);
        boolean continuing = sentence.kunci().endsWith("." + Cohort.CONTINUING.code());
        return measure < 0 ? Integer.MAX_VALUE : measure + (continuing ? ORDER.size() : 0);
    }

    static List<Sentence> shares(Findings f) {
        var sentences = new ArrayList<Sentence>();
        for (Cohort cohort : Cohort.values()) {
            POSSESSION.forEach((code, verb) ->
                    f.shown(code, cohort).ifPresent(m -> sentences.add(share(m, cohort.label() + " yang " + verb))));
            f.shown("tenaga_kerja", cohort).ifPresent(m -> sentences.add(workers(m)));
        }
        return sentences;
    }

    private static Sentence share(Measured m, String who) {
        var c = m.capaian();
        var closing = c.akhir().orElseThrow();
        var sentence = Sentence.of("H3", SECTION, c.kode(), c.kelompok())
                .say(who + " berjumlah ")
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
        return sentence.say(".").behind(m.rows());
    }

    /** The owner is among them, so only the change is told. */
    private static Sentence workers(Measured m) {
        var c = m.capaian();
        long change = c.perubahan().orElseThrow().jumlah().orElseThrow();
        return Sentence.of("H3", SECTION, c.kode(), c.kelompok())
                .say("Jumlah orang yang bekerja pada usaha " + cohort(c).label() + ", termasuk pemilik, ")
                .say(change >= 0 ? "bertambah " : "berkurang ")
                .count(Math.abs(change), source(c, "perubahan.jumlah"))
                .say(" orang pada ")
                .count(c.n(), source(c, "n"))
                .say(" usaha yang diketahui awal dan akhirnya.")
                .behind(m.rows());
    }

    static List<Sentence> classes(Findings f) {
        return Stream.of(Cohort.values())
                .map(cohort -> f.shown("kelas", cohort))
                .flatMap(Optional::stream)
                .map(OutcomeSentences::moves)
                .toList();
    }

    private static Sentence moves(Measured m) {
        var c = m.capaian();
        var source = source(c, "perpindahan");
        var moves = ClassMoves.of(c.perpindahan().orElse(Map.of()));
        var sentence = Sentence.of("H4", SECTION, c.kode(), c.kelompok())
                .say("Dari ")
                .count(c.n(), source(c, "n"))
                .say(" " + cohort(c).label() + ", ")
                .count(moves.up(), source)
                .say(" naik kelas, ")
                .count(moves.same(), source)
                .say(" tetap, ")
                .count(moves.down(), source)
                .say(" turun kelas, dan ")
                .count(moves.closed(), source)
                .say(" usahanya tutup");
        if (moves.unknown() > 0) {
            sentence.say("; kelas akhir ").count(moves.unknown(), source).say(" KPM tidak diketahui");
        }
        return sentence.say(".").behind(m.rows());
    }

    static List<Sentence> unmeasured(Findings f) {
        return UNMEASURED.stream()
                .map(u -> Sentence.of("H5", SECTION, u.kode())
                        .say(u.nama() + " belum diukur dalam laporan inkubator tahun ")
                        .year(f.edition.year(), "edisi")
                        .say("."))
                .toList();
    }

    static Cohort cohort(Capaian c) {
        return c.kelompok().equals(Cohort.NEW.code()) ? Cohort.NEW : Cohort.CONTINUING;
    }
}
