package id.prokus.enterprise;

import static id.prokus.registry.timeline.FieldType.COUNT;
import static id.prokus.registry.timeline.FieldType.LINES;
import static id.prokus.registry.timeline.FieldType.RUPIAH;
import static id.prokus.registry.timeline.FieldType.YES_NO;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.Optional;

/**
 * What somebody asked a family at the opening or the closing of the year. It says what a workbook's row says of the same
 * round. Where both came, the frozen workbook is the one that counts, as a whole, since the ringkasan was signed on it.
 */
final class RoundKind {

    static final String CODE = "laporan-putaran";

    /** What a frozen workbook puts on timelines. */
    static final String OF_WORKBOOKS = "laporan-inkubator";

    static final String END = "keadaan";

    static final EntryKind ROUND = EntryKind.of(
                    CODE,
                    Section.USAHA,
                    new Text("Laporan putaran", "Report of a round"),
                    new Text(
                            "Monitoring {keadaan}[: omzet {omzet} sebulan][, biaya {biaya}][, laba {laba}][, tabungan {tabungan}][, {pekerja} pekerja][, kelas {tahap}][, penghasilan keluarga {penghasilan_keluarga}][ untuk {anggota} orang]; usaha {status_usaha}[ karena {alasan_tutup}]",
                            "Monitoring, {keadaan}[: turnover {omzet} a month][, costs {biaya}][, profit {laba}][, savings {tabungan}][, {pekerja} workers][, class {tahap}][, family income {penghasilan_keluarga}][ for {anggota} people]; business {status_usaha}[ because of {alasan_tutup}]"),
                    BusinessKinds.WRITERS,
                    EntryField.choice(
                            END,
                            "Keadaan",
                            "End",
                            Choice.of("awal", "awal", "opening"),
                            Choice.of("akhir", "akhir", "closing")),
                    needed(BusinessKinds.STATE),
                    BusinessKinds.WHY_CLOSED,
                    EntryField.of(RUPIAH, "omzet", "Omzet sebulan", "Turnover of the month")
                            .optional()
                            .stands()
                            .hint("Isi 0 bila tidak berjualan.", "Write 0 if nothing was sold."),
                    EntryField.of(RUPIAH, "biaya", "Biaya sebulan", "Costs of the month")
                            .optional(),
                    EntryField.of(RUPIAH, "laba", "Laba sebulan", "Profit of the month")
                            .optional()
                            .stands(),
                    EntryField.of(RUPIAH, "tabungan", "Tabungan", "Savings")
                            .optional()
                            .stands(),
                    count("pekerja", "Semua pekerja", "All workers"),
                    count("pekerja_dibayar", "Pekerja dibayar", "Paid workers"),
                    count("pekerja_keluarga", "Pekerja keluarga", "Family workers"),
                    count("pekerja_perempuan", "Pekerja perempuan", "Women among the workers"),
                    count("gerai", "Gerai", "Outlets"),
                    count("saluran_daring", "Saluran daring", "Online channels"),
                    yesNo("pembukuan", "Pembukuan berjalan", "Books are kept").stands(),
                    EntryField.choice(
                                    "tahap",
                                    "Kelas usaha",
                                    "Class of the business",
                                    Choice.of("pemula", "pemula", "starting"),
                                    Choice.of("berkembang", "berkembang", "growing"),
                                    Choice.of("maju", "maju", "advanced"))
                            .optional(),
                    yesNo("punya_nib", "Memiliki NIB", "Has a NIB"),
                    yesNo("punya_pirt", "Memiliki P-IRT", "Has a P-IRT"),
                    yesNo("punya_halal", "Memiliki sertifikat halal", "Has a halal certificate"),
                    yesNo("punya_merek", "Memiliki merek", "Has a brand"),
                    EntryField.of(RUPIAH, "kur_dilaporkan", "KUR yang diterima", "KUR received")
                            .optional(),
                    EntryField.of(
                                    RUPIAH,
                                    "penghasilan_keluarga",
                                    "Penghasilan keluarga sebulan",
                                    "Family income in a month")
                            .optional()
                            .stands(),
                    count("anggota", "Anggota keluarga", "Household members"),
                    EntryField.of(LINES, "tantangan", "Tantangan", "Challenge").optional(),
                    EntryField.of(LINES, "kendala", "Kendala", "Obstacle").optional(),
                    BusinessKinds.NOTE)
            .toldApartBy(END)
            .checked(MonthlyChecks.OF_A_ROUND);

    private RoundKind() {}

    private static EntryField needed(EntryField field) {
        return new EntryField(
                field.name(), field.label(), field.type(), true, field.standing(), field.hint(), field.choices());
    }

    private static EntryField count(String name, String indonesian, String english) {
        return EntryField.of(COUNT, name, indonesian, english).optional().stands();
    }

    private static EntryField yesNo(String name, String indonesian, String english) {
        return EntryField.of(YES_NO, name, indonesian, english).optional();
    }

    /** The same round told once more: by a frozen workbook, which counts, or by somebody else before. */
    static Optional<Doubt> twoDoors(Entry said, Life life) {
        if (ofWorkbook(said, life).isPresent()) {
            return Optional.of(
                    Doubt.unlikely(
                            END,
                            "Putaran ini sudah dilaporkan lewat buku kerja yang dibekukan, dan yang itu yang dihitung. Isian ini tetap tersimpan; bila buku kerjanya keliru, ajukan pembetulan isian.",
                            "A frozen workbook reported this round already, and it is the one that counts. This is kept beside it; if the workbook is wrong, propose a correction of its cell."));
        }
        return life.of(CODE)
                .filter(other -> sameRound(said, other))
                .findFirst()
                .map(
                        other -> Doubt.unlikely(
                                END,
                                "Putaran ini sudah pernah dilaporkan; yang tanggalnya terakhir yang dihitung. Bila angkanya keliru, perbaiki laporan itu.",
                                "This round was reported before; the one of the latest day counts. If its figures are wrong, correct that report."));
    }

    /** What a frozen workbook says of the same round; empty where none does. */
    static Optional<Entry> ofWorkbook(Entry said, Life life) {
        return life.of(OF_WORKBOOKS).filter(other -> sameRound(said, other)).findFirst();
    }

    /** Whether a figure of the family may be taken from it: not where a frozen workbook speaks of the same round. */
    static boolean counts(Entry entry, Life life) {
        return !entry.kind().equals(CODE) || ofWorkbook(entry, life).isEmpty();
    }

    private static boolean sameRound(Entry one, Entry other) {
        return one.edition() == other.edition() && one.value(END).equals(other.value(END));
    }
}
