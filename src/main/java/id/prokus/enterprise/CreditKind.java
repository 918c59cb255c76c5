package id.prokus.enterprise;

import static id.prokus.registry.timeline.FieldType.COUNT;
import static id.prokus.registry.timeline.FieldType.RUPIAH;
import static id.prokus.registry.timeline.FieldType.WORDS;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.util.Optional;

/** Credit that a business was given. */
final class CreditKind {

    static final EntryKind CREDIT = EntryKind.of(
                    "kredit",
                    Section.USAHA,
                    new Text("Kredit", "Credit"),
                    new Text(
                            "Kredit {produk_kredit} dari {pemberi_kredit}: {plafon}[, akses ke-{akses_ke}][, {tenor_bulan} bulan]",
                            "Credit {produk_kredit} from {pemberi_kredit}: {plafon}[, loan number {akses_ke}][, {tenor_bulan} months]"),
                    BusinessKinds.WRITERS,
                    EntryField.of(WORDS, "pemberi_kredit", "Pemberi kredit", "Lender"),
                    EntryField.choice(
                                    "produk_kredit",
                                    "Produk",
                                    "Product",
                                    Choice.of("kur-super-mikro", "KUR super mikro", "KUR super micro"),
                                    Choice.of("kur-mikro", "KUR mikro", "KUR micro"),
                                    Choice.of("kur-kecil", "KUR kecil", "KUR small"),
                                    Choice.of("kur-khusus", "KUR khusus", "KUR special"),
                                    Choice.of("lainnya", "lainnya", "other"))
                            .hint(
                                    "Batas jumlah tiap produk KUR mengikuti aturan pada tanggal akadnya.",
                                    "How much a product of KUR allows goes by the rule of its day."),
                    EntryField.of(RUPIAH, "plafon", "Jumlah", "Amount"),
                    EntryField.of(COUNT, "akses_ke", "Akses ke berapa", "Which loan it is")
                            .optional(),
                    EntryField.of(COUNT, "tenor_bulan", "Jangka waktu (bulan)", "Term (months)")
                            .optional(),
                    BusinessKinds.NOTE)
            .toldApartBy("pemberi_kredit", "produk_kredit")
            .checked((said, life, today) -> withinBand(said));

    private CreditKind() {}

    private static Optional<Doubt> withinBand(Entry said) {
        return said.value("produk_kredit")
                .flatMap(code -> KurProduct.on(code, said.on()))
                .filter(product -> !product.covers(said.number("plafon")))
                .map(product -> Doubt.unlikely(
                        "plafon",
                        "Pada tanggal itu produk ini untuk pinjaman di atas %s sampai %s. Periksa jumlah atau produknya."
                                .formatted(
                                        Format.INDONESIAN.rupiah(product.above()),
                                        Format.INDONESIAN.rupiah(product.upTo())),
                        "On that day this product was for loans above %s up to %s. Check the amount or the product."
                                .formatted(
                                        Format.ENGLISH.rupiah(product.above()),
                                        Format.ENGLISH.rupiah(product.upTo()))));
    }
}
