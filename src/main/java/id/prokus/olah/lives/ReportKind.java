package id.prokus.olah.lives;

import static id.prokus.registry.timeline.FieldType.COUNT;
import static id.prokus.registry.timeline.FieldType.RUPIAH;
import static id.prokus.registry.timeline.FieldType.WORDS;
import static id.prokus.registry.timeline.FieldType.YES_NO;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What an incubator reported of a family, as it was accepted. Sessions and aid are the incubator's own count: they are
 * named so, and nobody adds them to what was recorded one by one. Nobody records it by hand.
 */
@Component
class ReportKind implements KnownKinds {

    static final String CODE = "laporan-inkubator";

    /** At which end of the year. */
    enum End {
        OPENING("awal"),
        CLOSING("akhir");

        private final String code;

        End(String code) {
            this.code = code;
        }
    }

    private static final String END = "keadaan";

    private static final Map<String, Field> OPENING = Map.of(
            "omzet", Field.TURNOVER_OPENING,
            "laba", Field.PROFIT_OPENING,
            "tabungan", Field.SAVINGS_OPENING,
            "pembukuan", Field.BOOKKEEPING_OPENING,
            "pekerja", Field.WORKERS_OPENING,
            "tahap", Field.CLASS_OPENING);

    private static final Map<String, Field> CLOSING = Map.ofEntries(
            Map.entry("omzet", Field.TURNOVER_CLOSING),
            Map.entry("laba", Field.PROFIT_CLOSING),
            Map.entry("tabungan", Field.SAVINGS_CLOSING),
            Map.entry("pembukuan", Field.BOOKKEEPING_CLOSING),
            Map.entry("pekerja", Field.WORKERS_CLOSING),
            Map.entry("tahap", Field.CLASS_CLOSING),
            Map.entry("produk", Field.PRODUCT),
            Map.entry("klaster_dilaporkan", Field.CLUSTER),
            Map.entry("status_usaha", Field.BUSINESS_STATUS),
            Map.entry("punya_nib", Field.NIB),
            Map.entry("punya_pirt", Field.PIRT),
            Map.entry("punya_halal", Field.HALAL),
            Map.entry("kur_dilaporkan", Field.KUR),
            Map.entry("daring", Field.ONLINE),
            Map.entry("punya_merek", Field.BRAND),
            Map.entry("bantuan_dilaporkan", Field.AID),
            Map.entry("sesi_dilaporkan", Field.MENTORING_SESSIONS),
            Map.entry("tantangan", Field.CHALLENGE),
            Map.entry("kendala", Field.OBSTACLE));

    @Override
    public List<EntryKind> kinds() {
        return List.of(EntryKind.of(
                CODE,
                Section.USAHA,
                new Text("Laporan inkubator", "Incubator's report"),
                new Text(
                        "Laporan inkubator, keadaan {keadaan}[: omzet {omzet} sebulan][, laba {laba}][, {pekerja} pekerja][, kelas {tahap}][, usaha {status_usaha}][; {sesi_dilaporkan} sesi pendampingan dilaporkan inkubator]",
                        "Incubator's report, {keadaan}[: turnover {omzet} a month][, profit {laba}][, {pekerja} workers][, class {tahap}][, business {status_usaha}][; {sesi_dilaporkan} mentoring sessions reported by the incubator]"),
                Set.of(),
                EntryField.choice(
                        END,
                        "Keadaan",
                        "End",
                        Choice.of("awal", "awal", "opening"),
                        Choice.of("akhir", "akhir", "closing")),
                of(WORDS, "produk", "Yang dijual", "What it sells").stands(),
                of(WORDS, "klaster_dilaporkan", "Klaster menurut inkubator", "Cluster as the incubator says"),
                of(RUPIAH, "omzet", "Omzet sebulan", "Monthly turnover").stands(),
                of(RUPIAH, "laba", "Laba sebulan", "Monthly profit").stands(),
                of(RUPIAH, "tabungan", "Tabungan", "Savings").stands(),
                of(YES_NO, "pembukuan", "Membuat pembukuan", "Keeps books").stands(),
                of(COUNT, "pekerja", "Pekerja", "Workers").stands(),
                EntryField.choice(
                                "tahap",
                                "Kelas usaha",
                                "Class of the business",
                                Choice.of("pemula", "pemula", "starting"),
                                Choice.of("berkembang", "berkembang", "growing"),
                                Choice.of("maju", "maju", "advanced"))
                        .optional()
                        .stands(),
                EntryField.choice(
                                "status_usaha",
                                "Keadaan usaha",
                                "State of the business",
                                Choice.of("aktif", "aktif", "open"),
                                Choice.of("tutup", "tutup", "closed"))
                        .optional()
                        .stands(),
                of(YES_NO, "punya_nib", "Memiliki NIB", "Has a NIB"),
                of(YES_NO, "punya_pirt", "Memiliki P-IRT", "Has a P-IRT"),
                of(YES_NO, "punya_halal", "Memiliki sertifikat halal", "Has a halal certificate"),
                of(RUPIAH, "kur_dilaporkan", "KUR menurut inkubator", "KUR as the incubator says"),
                of(YES_NO, "daring", "Berjualan daring", "Sells online"),
                of(YES_NO, "punya_merek", "Memiliki merek", "Has a brand"),
                of(RUPIAH, "bantuan_dilaporkan", "Bantuan menurut inkubator", "Aid as the incubator says"),
                of(COUNT, "sesi_dilaporkan", "Sesi dilaporkan inkubator", "Sessions as the incubator says"),
                of(WORDS, "tantangan", "Tantangan", "Challenge"),
                of(WORDS, "kendala", "Kendala", "Obstacle")));
    }

    private static EntryField of(
            id.prokus.registry.timeline.FieldType type, String name, String indonesian, String english) {
        return EntryField.of(type, name, indonesian, english).optional();
    }

    /** What a row says of one end; empty where it says nothing of it. */
    static Map<String, String> said(KpmRow row, End end) {
        var said = new LinkedHashMap<String, String>();
        (end == End.OPENING ? OPENING : CLOSING).forEach((name, field) -> {
            if (row.has(field)) {
                said.put(name, id.prokus.intake.Masked.digits(row.value(field)));
            }
        });
        if (!said.isEmpty()) {
            said.put(END, end.code);
        }
        return said;
    }
}
