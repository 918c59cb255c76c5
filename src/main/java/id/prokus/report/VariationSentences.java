package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.programme.Cohort;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Ringkasan.Kalimat;
import java.util.List;
import java.util.Optional;

/**
 * V1: how far units lie apart. V2, which would take their different families into account, waits for a case-mix
 * adjusted result and is not printed without one.
 */
final class VariationSentences {

    private static final int LEAST_UNITS = 10;

    private VariationSentences() {}

    static List<Kalimat> of(Findings f, List<Bagian> incubators) {
        var medians = incubators.stream()
                .map(b -> Ringkasan.find(b.capaian(), "omzet", Cohort.NEW.code()))
                .flatMap(Optional::stream)
                .filter(c -> c.n() >= Sections.LEAST_SHOWN)
                .map(Capaian::perubahan)
                .flatMap(Optional::stream)
                .map(p -> p.median().orElseThrow())
                .sorted()
                .toList();
        if (medians.size() < LEAST_UNITS) {
            return List.of();
        }
        return List.of(Sentence.of("V1", "variasi")
                .say("Median perubahan omzet usaha KPM baru antarinkubator berkisar dari ")
                .rupiah(medians.getFirst(), "per_inkubator.capaian.omzet.baru.perubahan.median")
                .say(" sampai ")
                .rupiah(medians.getLast(), "per_inkubator.capaian.omzet.baru.perubahan.median")
                .say("; sebagian perbedaan dapat berasal dari wilayah, jenis usaha, dan jumlah KPM yang dilaporkan.")
                .behind(f.group(Cohort.NEW).rows())
                .done());
    }
}
