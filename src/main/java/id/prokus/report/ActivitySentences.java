package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Measured;
import id.prokus.programme.Cohort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** G1 and G2: what was done, against what was planned. */
final class ActivitySentences {

    private static final String SECTION = "kegiatan";

    private record Unreported(String code, String label) {}

    /** What the programme does that no workbook reports. */
    private static final List<Unreported> UNREPORTED = List.of(
            new Unreported("pelatihan", "Pelatihan KPM"), new Unreported("kunjungan", "Kunjungan pendamping sosial"));

    private ActivitySentences() {}

    static List<Sentence> realised(Findings f) {
        var sentences = new ArrayList<Sentence>();
        for (Cohort cohort : Cohort.values()) {
            f.shown("kpm_melapor", cohort)
                    .filter(m -> m.capaian().sasaran() > 0)
                    .ifPresent(
                            m -> sentences.add(reached(cohort, m, "pelaporan").say(".")));
            f.shown("bantuan", cohort).ifPresent(m -> sentences.add(aid(f, cohort, m)));
            f.shown("sesi_mentoring", cohort)
                    .filter(m -> m.capaian().sasaran() > 0)
                    .ifPresent(m -> sentences.add(sessions(cohort, m)));
        }
        return sentences;
    }

    /** "Realisasi pelaporan mencapai 6.890 dari sasaran 7.000 KPM baru (98,4 persen)" */
    private static Sentence reached(Cohort cohort, Measured m, String activity) {
        var c = m.capaian();
        return begun(c, cohort)
                .say("Realisasi " + activity + " mencapai ")
                .count(c.n(), source(c, "n"))
                .say(" dari sasaran ")
                .count(c.sasaran(), source(c, "sasaran"))
                .say(" " + cohort.label() + " (")
                .percent(c.persen().orElseThrow(), source(c, "persen"))
                .say(")")
                .behind(m.rows());
    }

    /** Aid of an earlier budget year is no achievement of this one, and the two are never summed. */
    private static Sentence aid(Findings f, Cohort cohort, Measured m) {
        var c = m.capaian();
        var years = c.menurutTahun().orElse(List.of());
        boolean thisYear = years.size() == 1 && years.getFirst().tahun() == f.edition.year();
        if (thisYear && c.sasaran() > 0) {
            return reached(cohort, m, "penyaluran bantuan")
                    .say(", berjumlah ")
                    .rupiah(c.realisasi().orElse(0L), source(c, "realisasi"))
                    .say(" pada tahun anggaran ")
                    .year(f.edition.year(), source(c, "menurut_tahun"))
                    .say(".");
        }
        var sentence = begun(c, cohort).say("Bantuan yang dilaporkan diterima " + cohort.label() + " berjumlah ");
        for (int i = 0; i < years.size(); i++) {
            var year = years.get(i);
            sentence.say(i == 0 ? "" : i == years.size() - 1 ? " dan " : ", ")
                    .rupiah(year.jumlah(), source(c, "menurut_tahun.jumlah"))
                    .say(" dari tahun anggaran ")
                    .year(year.tahun(), source(c, "menurut_tahun.tahun"))
                    .say(" (")
                    .count(year.kpm(), source(c, "menurut_tahun.kpm"))
                    .say(" KPM)");
        }
        return sentence.say(", tidak dijumlahkan dengan bantuan tahun ")
                .year(f.edition.year(), "edisi")
                .say(".")
                .behind(m.rows());
    }

    private static Sentence sessions(Cohort cohort, Measured m) {
        var c = m.capaian();
        long sessions = c.realisasi().orElse(0L);
        return reached(cohort, m, "mentoring")
                .say(", dengan ")
                .count(sessions, source(c, "realisasi"))
                .say(" sesi atau rata-rata ")
                .decimal(
                        BigDecimal.valueOf(sessions).divide(BigDecimal.valueOf(c.n()), 1, RoundingMode.HALF_UP),
                        source(c, "realisasi"))
                .say(" sesi per KPM.");
    }

    private static Sentence begun(Capaian c, Cohort cohort) {
        return Sentence.of("G1", SECTION, c.kode(), cohort.code());
    }

    static List<Sentence> unreported(Findings f) {
        return UNREPORTED.stream()
                .map(activity -> Sentence.of("G2", SECTION, activity.code())
                        .say(activity.label())
                        .say(" belum dapat dilaporkan karena tidak terdapat dalam laporan inkubator."))
                .toList();
    }

    /** Where a number of an achievement stands in the ringkasan. */
    static String source(Capaian c, String path) {
        return "capaian." + c.kode() + "." + c.kelompok() + "." + path;
    }
}
