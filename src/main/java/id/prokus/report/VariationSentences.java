package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.CompareIncubators.Comparison;
import id.prokus.indicator.CompareIncubators.Verdict;
import id.prokus.programme.Cohort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** V1 and V2: how far incubators lie apart, as they are, and once their different families are taken into account. */
final class VariationSentences {

    private static final String SECTION = "variasi";
    private static final int LEAST_UNITS = 10;

    private VariationSentences() {}

    static List<Sentence> spread(Findings f) {
        var medians = f.sections.incubators().stream()
                .map(b -> Ringkasan.find(b.capaian(), "omzet", Cohort.NEW.code()))
                .flatMap(Optional::stream)
                .filter(Capaian::isShown)
                .map(Capaian::perubahan)
                .flatMap(Optional::stream)
                .map(p -> p.median().orElseThrow())
                .sorted()
                .toList();
        if (medians.size() < LEAST_UNITS) {
            return List.of();
        }
        var source = "per_inkubator.capaian.omzet.baru.perubahan.median";
        return f
                .shown("omzet", Cohort.NEW)
                .map(m -> Sentence.of("V1", SECTION, "omzet", "baru")
                        .say("Median perubahan omzet usaha KPM baru antarinkubator berkisar dari ")
                        .rupiah(medians.getFirst(), source)
                        .say(" sampai ")
                        .rupiah(medians.getLast(), source)
                        .say("; sebagian perbedaan dapat berasal dari wilayah, jenis usaha, dan jumlah KPM yang"
                                + " dilaporkan.")
                        .behind(m.rows()))
                .stream()
                .toList();
    }

    static List<Sentence> alike(Findings f) {
        return f
                .comparison
                .flatMap(comparison -> f.shown("omzet", Cohort.NEW)
                        .map(m -> Sentence.of("V2", SECTION, "omzet", "baru")
                                .say("Setelah memperhitungkan " + Words.list(comparison.adjustedFor()) + ", ")
                                .count(comparison.alike(), "variasi.inkubator.putusan")
                                .say(" dari ")
                                .count(comparison.units().size(), "variasi.inkubator")
                                .say(" inkubator tidak dapat dibedakan dari rata-rata.")
                                .behind(m.rows())))
                .stream()
                .toList();
    }

    static Optional<Variasi> told(Findings f) {
        return f.comparison.map(comparison -> told(comparison, f.scope));
    }

    private static Variasi told(Comparison comparison, Scope scope) {
        return new Variasi(
                "omzet",
                Cohort.NEW.code(),
                Math.round(comparison.mean()),
                BigDecimal.valueOf(comparison.reliability()).setScale(2, RoundingMode.HALF_UP),
                comparison.adjustedFor(),
                comparison.units().stream()
                        .map(unit -> new Variasi.Inkubator(
                                namedIn(scope, unit.incubator()),
                                unit.n(),
                                Math.round(unit.change()),
                                List.of(Math.round(unit.low()), Math.round(unit.high())),
                                word(unit.against(comparison.mean()))))
                        .toList());
    }

    /** An incubator's own edition names no other. */
    private static String namedIn(Scope scope, String incubator) {
        return scope.kind() != Scope.Kind.INCUBATOR || scope.name().equals(incubator) ? incubator : "";
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case ABOVE -> "di_atas";
            case ALIKE -> "tidak_dapat_dibedakan";
            case BELOW -> "di_bawah";
        };
    }
}
