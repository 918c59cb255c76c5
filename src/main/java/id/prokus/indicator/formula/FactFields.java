package id.prokus.indicator.formula;

import java.util.List;
import java.util.Map;

/**
 * Which columns of the facts an answer becomes: what {@code indicator.take_rounds} and {@code indicator.take_families} read
 * of a kind of event. Whoever changes a question finds by it which formulas read the answer.
 */
public final class FactFields {

    private static final Map<String, List<String>> OF_REPORTS = Map.ofEntries(
            Map.entry("status_usaha", List.of("closed", "turnover", "profit", "workers")),
            Map.entry("omzet", List.of("turnover")),
            Map.entry("biaya", List.of("costs")),
            Map.entry("laba", List.of("profit")),
            Map.entry("tabungan", List.of("savings")),
            Map.entry("penghasilan_keluarga", List.of("income")),
            Map.entry("anggota", List.of("household")),
            Map.entry("pekerja", List.of("workers")),
            Map.entry("pekerja_dibayar", List.of("paid_workers")),
            Map.entry("pekerja_perempuan", List.of("women_workers")),
            Map.entry("gerai", List.of("outlets")),
            Map.entry("saluran_daring", List.of("channels", "online")),
            Map.entry("pembukuan", List.of("bookkeeping")),
            Map.entry("tahap", List.of("stage")),
            Map.entry("punya_nib", List.of("nib")),
            Map.entry("punya_pirt", List.of("pirt")),
            Map.entry("punya_halal", List.of("halal")),
            Map.entry("punya_merek", List.of("brand")),
            Map.entry("kur_dilaporkan", List.of("credit")),
            Map.entry("tanggal", List.of("reported_on")));

    private static final Map<String, Map<String, List<String>>> BY_KIND = Map.ofEntries(
            Map.entry("laporan-usaha", OF_REPORTS),
            Map.entry("laporan-putaran", OF_REPORTS),
            Map.entry("penghasilan-keluarga", OF_REPORTS),
            Map.entry(
                    "sesi-mentor",
                    Map.of("pelaksanaan", List.of("sessions", "missed"), "status_usaha", List.of("closed"))),
            Map.entry(
                    "kunjungan", Map.of("pelaksanaan", List.of("visits", "missed"), "status_usaha", List.of("closed"))),
            Map.entry("kehadiran", Map.of("kehadiran", List.of("trainings", "absences"))),
            Map.entry("praktik", Map.of("praktik", List.of("brand", "packaging", "food_safety"))),
            Map.entry("kredit", Map.of("plafon", List.of("credit"))),
            Map.entry("izin-usaha", Map.of("jenis_izin", List.of("nib", "pirt", "halal"))));

    private FactFields() {}

    /** None where no fact is made of it. */
    public static List<String> columns(String kind, String field) {
        return BY_KIND.getOrDefault(kind, Map.of()).getOrDefault(field, List.of());
    }
}
