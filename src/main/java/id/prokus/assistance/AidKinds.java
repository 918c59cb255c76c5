package id.prokus.assistance;

import static id.prokus.registry.timeline.FieldType.COUNT;
import static id.prokus.registry.timeline.FieldType.LINES;
import static id.prokus.registry.timeline.FieldType.RUPIAH;
import static id.prokus.registry.timeline.FieldType.WORDS;

import id.prokus.access.Role;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is given to a family, and what became of it. Never what an incubator is given. */
@Component
class AidKinds implements KnownKinds {

    private static final Set<Role> WRITERS =
            Set.of(Role.OPERATOR, Role.INKUBATOR, Role.MENTOR, Role.PENDAMPING, Role.TKSK);

    private static final EntryField NOTE =
            EntryField.of(LINES, "keterangan", "Keterangan", "Note").optional();

    private final SchemeCheck schemeCheck;

    AidKinds(SchemeCheck schemeCheck) {
        this.schemeCheck = schemeCheck;
    }

    @Override
    public List<EntryKind> kinds() {
        return List.of(payment(), GOODS, USE);
    }

    private EntryKind payment() {
        return EntryKind.of(
                        "salur",
                        Section.BANTUAN,
                        new Text("Bantuan uang diterima (BSiMU)", "Cash aid received (BSiMU)"),
                        new Text(
                                "Bantuan {nominal} diterima[, termin {termin}][, skema {skema}][, rekening berakhir {rekening}][, bukti {bukti}][, BAST {bast}]",
                                "Aid of {nominal} received[, tranche {termin}][, scheme {skema}][, account ending in {rekening}][, proof {bukti}][, BAST {bast}]"),
                        WRITERS,
                        EntryField.of(RUPIAH, "nominal", "Jumlah", "Amount"),
                        EntryField.of(COUNT, "termin", "Termin ke", "Tranche").optional(),
                        EntryField.of(WORDS, "skema", "Skema", "Scheme")
                                .optional()
                                .hint("Nama skema bantuan pada edisinya.", "The scheme's name in its edition."),
                        EntryField.of(
                                        WORDS,
                                        "rekening",
                                        "Empat angka terakhir rekening",
                                        "Last four digits of the account")
                                .optional()
                                .hint(
                                        "Hanya empat angka terakhir; nomor lengkap tidak disimpan.",
                                        "The last four only; the whole number is not kept."),
                        EntryField.of(WORDS, "bukti", "Nomor bukti", "Proof number")
                                .optional(),
                        EntryField.of(WORDS, "bast", "Nomor BAST", "BAST number")
                                .optional(),
                        NOTE)
                .provenByFiles()
                .toldApartBy("termin", "bukti")
                .checked(AidChecks.with(schemeCheck));
    }

    private static final EntryKind GOODS = EntryKind.of(
                    "barang",
                    Section.BANTUAN,
                    new Text("Bantuan barang diterima", "Goods received"),
                    new Text(
                            "Bantuan barang: {jumlah} {barang}, nilai {nilai}[, BAST {bast}]",
                            "Goods given: {jumlah} {barang}, worth {nilai}[, BAST {bast}]"),
                    WRITERS,
                    EntryField.of(WORDS, "barang", "Barang", "Item"),
                    EntryField.of(COUNT, "jumlah", "Banyaknya", "How many"),
                    EntryField.of(RUPIAH, "nilai", "Nilai seluruhnya", "Worth in all"),
                    EntryField.of(WORDS, "bast", "Nomor BAST", "BAST number").optional(),
                    NOTE)
            .provenByFiles()
            .toldApartBy("barang")
            .checked((said, life, today) -> AidChecks.positive(said, "nilai"));

    private static final EntryKind USE = EntryKind.of(
                    "pemakaian",
                    Section.BANTUAN,
                    new Text("Pemakaian bantuan", "Use of the aid"),
                    new Text(
                            "Bantuan dipakai {dipakai} untuk {barang}[, {jumlah} buah][, bukti {bukti}][, foto {foto}]",
                            "Aid of {dipakai} used for {barang}[, {jumlah} pieces][, receipt {bukti}][, photo {foto}]"),
                    WRITERS,
                    EntryField.of(WORDS, "barang", "Untuk apa", "For what"),
                    EntryField.of(RUPIAH, "dipakai", "Jumlah dipakai", "Amount used"),
                    EntryField.of(COUNT, "jumlah", "Banyaknya", "How many").optional(),
                    EntryField.of(WORDS, "bukti", "Nomor kuitansi", "Receipt number")
                            .optional(),
                    EntryField.of(WORDS, "foto", "Nama berkas foto", "Name of the photo")
                            .optional(),
                    NOTE)
            .provenByFiles()
            .toldApartBy("barang", "bukti")
            .checked(
                    (said, life, today) -> AidChecks.positive(said, "dipakai"),
                    (said, life, today) -> AidChecks.proven(said));
}
