package id.prokus.report;

import id.prokus.indicator.Share;
import id.prokus.programme.Cohort;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Ringkasan.Kalimat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** B1 to B3: how far the figures may be read. */
final class LimitSentences {

    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(90);
    private static final BigDecimal BEHIND = BigDecimal.TEN;

    private LimitSentences() {}

    static List<Kalimat> of(Findings f, List<Bagian> provinces) {
        var sentences = new ArrayList<Kalimat>();
        sentences.add(Sentence.of("B1", "batas")
                .say("Perbandingan awal dan akhir ini tidak memakai kelompok pembanding, sehingga tidak menunjukkan"
                        + " sebab-akibat; pemulihan ekonomi, musim, dan program lain dapat turut memengaruhi.")
                .done());
        coverage(f, provinces, sentences);
        if (!f.arrived.isEmpty()) {
            sentences.add(Sentence.of("B3", "batas")
                    .say("Bulan pengukuran awal dan akhir tidak dicantumkan oleh ")
                    .count(f.arrived.size(), "kelengkapan.inkubator.masuk")
                    .say(" inkubator.")
                    .done());
        }
        return sentences;
    }

    private static void coverage(Findings f, List<Bagian> provinces, List<Kalimat> sentences) {
        var nation = f.capaian("omzet", Cohort.NEW).orElseThrow().cakupan();
        var lowest = provinces.stream()
                .filter(p -> p.sasaran() > 0)
                .min(Comparator.comparing((Bagian p) -> Share.percent(p.masuk(), p.sasaran()))
                        .thenComparing(Bagian::kodeProvinsi));
        if (lowest.isEmpty()) {
            return;
        }
        var share = Share.percent(lowest.get().masuk(), lowest.get().sasaran());
        int target = provinces.stream().mapToInt(Bagian::sasaran).sum();
        int arrived = provinces.stream().mapToInt(Bagian::masuk).sum();
        boolean behind = Share.percent(arrived, target).subtract(share).compareTo(BEHIND) >= 0;
        if (nation.compareTo(NEARLY_ALL) >= 0 && !behind) {
            return;
        }
        sentences.add(Sentence.of("B2", "batas")
                .say("KPM yang tidak dilaporkan dapat berbeda keadaannya; cakupan terendah terdapat di "
                        + lowest.get().provinsi() + " (")
                .percent(share, "per_provinsi." + lowest.get().kodeProvinsi())
                .say(").")
                .done());
    }
}
