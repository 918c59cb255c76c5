package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.intake.Field;
import id.prokus.programme.Cohort;
import id.prokus.report.Ringkasan.Bagian;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** B1 to B6: how far the figures may be read. */
final class LimitSentences {

    private static final String SECTION = "batas";

    /** [I] */
    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(90);

    /** [I] in points. */
    private static final BigDecimal FAR_BEHIND = BigDecimal.TEN;

    private LimitSentences() {}

    static List<Sentence> noComparison(Findings f) {
        return List.of(Sentence.of("B1", SECTION)
                .say("Perbandingan awal dan akhir ini tidak memakai kelompok pembanding, sehingga tidak menunjukkan"
                        + " sebab-akibat; pemulihan ekonomi, musim, dan program lain dapat turut memengaruhi."));
    }

    private record Lowest(Bagian province, Capaian figure) {}

    /** Turnover of KPM baru stands for all: its coverage is the headline's. */
    static List<Sentence> whoIsMissing(Findings f) {
        var whole = f.measured.stream()
                .map(m -> m.capaian())
                .filter(c -> c.kode().equals("omzet") && c.kelompok().equals(Cohort.NEW.code()))
                .map(Capaian::cakupan)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        var lowest = f.scope.kind() == Scope.Kind.NATION ? lowest(f) : Optional.<Lowest>empty();
        boolean behind = lowest.filter(l -> whole.subtract(l.figure().cakupan()).compareTo(FAR_BEHIND) >= 0)
                .isPresent();
        if (whole.compareTo(NEARLY_ALL) >= 0 && !behind) {
            return List.of();
        }
        var sentence = Sentence.of("B2", SECTION).say("KPM yang tidak dilaporkan dapat berbeda keadaannya");
        if (lowest.isPresent()) {
            var province = lowest.get().province();
            sentence.say("; cakupan terendah terdapat di " + province.provinsi() + " (")
                    .percent(
                            lowest.get().figure().cakupan(),
                            "per_provinsi." + province.kodeProvinsi() + ".capaian.omzet.baru.cakupan")
                    .say(")");
        }
        return List.of(sentence.say("."));
    }

    private static Optional<Lowest> lowest(Findings f) {
        return f.sections.provinces().stream()
                .flatMap(p -> Ringkasan.find(p.capaian(), "omzet", Cohort.NEW.code())
                        .filter(c -> c.sasaran() > 0 && c.tidakDitampilkan().isEmpty())
                        .map(c -> new Lowest(p, c))
                        .stream())
                .min(Comparator.comparing((Lowest l) -> l.figure().cakupan())
                        .thenComparing(l -> l.province().kodeProvinsi()));
    }

    /** No column asks for them, so no incubator can have given them. */
    static List<Sentence> unknownMonths(Findings f) {
        if (f.arrived.isEmpty()) {
            return List.of();
        }
        var sentence = Sentence.of("B3", SECTION).say("Bulan pengukuran awal dan akhir tidak dicantumkan oleh ");
        return List.of((f.scope.kind() == Scope.Kind.INCUBATOR
                        ? sentence.names(List.of(f.scope.name()), "wilayah")
                        : sentence.count(f.arrived.size(), "kelengkapan.inkubator.masuk")
                                .say(" inkubator"))
                .say("."));
    }

    static List<Sentence> countedInNoCohort(Findings f) {
        var rows =
                f.rowsWhere(row -> Cohort.of(f.edition, row.value(Field.COHORT)).isEmpty());
        return rows.isEmpty()
                ? List.of()
                : List.of(Sentence.of("B4", SECTION)
                        .say("Sebanyak ")
                        .count(rows.size(), "kelengkapan.kpm.tanpa_angkatan")
                        .say(" KPM tidak mencantumkan angkatan, sehingga tidak terhitung sebagai KPM baru maupun KPM"
                                + " lanjutan.")
                        .behind(rows));
    }

    static List<Sentence> notOnTheRoster(Findings f) {
        var rows = f.rowsWhere(row -> f.provinceOf(row).isEmpty());
        return rows.isEmpty()
                ? List.of()
                : List.of(Sentence.of("B5", SECTION)
                        .say("Sebanyak ")
                        .count(rows.size(), "kelengkapan.kpm.semua.masuk")
                        .say(" KPM dilaporkan oleh inkubator yang tidak tercantum dalam daftar; KPM tersebut terhitung"
                                + " dalam angka, tetapi tidak dalam sasaran.")
                        .behind(rows));
    }

    static List<Sentence> tooFew(Findings f) {
        return f.tooFew() && !f.rows.isEmpty()
                ? List.of(Sentence.of("B6", SECTION)
                        .say("Capaian tidak ditampilkan (n < ")
                        .count(Capaian.LEAST_SHOWN, "capaian.tidak_ditampilkan")
                        .say(")."))
                : List.of();
    }
}
