package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.programme.Cohort;
import id.prokus.report.Ringkasan.Kalimat;
import java.util.ArrayList;
import java.util.List;

/** G1 and G2: what was done, against what was planned. */
final class ActivitySentences {

    /** What the programme does that no workbook reports. */
    private static final List<String> UNREPORTED = List.of("Pelatihan KPM", "Kunjungan pendamping sosial");

    private ActivitySentences() {}

    static List<Kalimat> of(Findings f) {
        var sentences = new ArrayList<Kalimat>();
        for (Cohort cohort : Cohort.values()) {
            f.capaian("kpm_melapor", cohort)
                    .filter(c -> c.sasaran() > 0)
                    .ifPresent(c -> sentences.add(Sentence.of("G1", "kegiatan")
                            .say("Realisasi ")
                            .say(cohort.label())
                            .say(" yang dilaporkan mencapai ")
                            .count(c.realisasi().orElse(0L), source(c, "realisasi"))
                            .say(" dari sasaran ")
                            .count(c.sasaran(), source(c, "sasaran"))
                            .say(" (")
                            .percent(c.persen().orElseThrow(), source(c, "persen"))
                            .say(").")
                            .behind(f.group(cohort).rows())
                            .done()));
        }
        for (Cohort cohort : Cohort.values()) {
            f.capaian("bantuan", cohort)
                    .filter(c -> c.n() > 0)
                    .ifPresent(c -> sentences.add(Sentence.of("G1b", "kegiatan")
                            .say("Bantuan yang dilaporkan diterima ")
                            .count(c.n(), source(c, "n"))
                            .say(" " + cohort.label())
                            .say(" berjumlah ")
                            .rupiah(c.realisasi().orElse(0L), source(c, "realisasi"))
                            .say(".")
                            .done()));
        }
        UNREPORTED.forEach(activity -> sentences.add(Sentence.of("G2", "kegiatan")
                .say(activity)
                .say(" belum dapat dilaporkan karena tidak terdapat dalam laporan inkubator.")
                .done()));
        return sentences;
    }

    static String source(Capaian c, String path) {
        return "capaian." + c.kode() + "." + c.kelompok() + "." + path;
    }
}
