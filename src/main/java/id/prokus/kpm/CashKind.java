package id.prokus.kpm;

import id.prokus.access.Role;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * One line of a family's cash book. The family writes it itself; whoever walks with it may copy from a book on paper.
 */
@Component
class CashKind implements KnownKinds {

    static final String CODE = "kas";
    static final String WAY = "arah";
    static final String IN = "masuk";
    static final String OUT = "keluar";
    static final String AMOUNT = "nominal";
    static final String FOR = "untuk";
    /** What came in by selling: the only part that can stand beside a turnover. */
    static final String SALES = "jualan";

    private static final long HARDLY = 100_000_000;

    static final List<Choice> CAME_FROM = List.of(
            Choice.of(SALES, "Jualan", "Sales"),
            Choice.of("modal", "Modal", "Capital"),
            Choice.of("pinjaman", "Pinjaman", "Loan"),
            Choice.of("lain", "Lainnya", "Other"));

    static final List<Choice> WENT_TO = List.of(
            Choice.of("bahan", "Bahan", "Material"),
            Choice.of("alat", "Alat", "Tools"),
            Choice.of("upah", "Upah", "Wages"),
            Choice.of("angsuran", "Angsuran", "Instalment"),
            Choice.of("rumah", "Rumah", "Home"),
            Choice.of("lain", "Lainnya", "Other"));

    static final EntryKind KIND = EntryKind.of(
                    CODE,
                    Section.USAHA,
                    new Text("Buku kas", "Cash book"),
                    new Text(
                            "Buku kas: uang {arah} {nominal}, {untuk}[ ({keterangan})]",
                            "Cash book: money {arah} {nominal}, {untuk}[ ({keterangan})]"),
                    Set.of(Role.PENDAMPING, Role.TKSK, Role.MENTOR, Role.INKUBATOR, Role.OPERATOR),
                    EntryField.choice(
                            WAY, "Arah", "Way", Choice.of(IN, "masuk", "in"), Choice.of(OUT, "keluar", "out")),
                    EntryField.of(FieldType.RUPIAH, AMOUNT, "Jumlah uang", "Amount"),
                    EntryField.choice(
                            FOR,
                            "Untuk atau dari apa",
                            "What for, or from what",
                            List.of(
                                    Choice.of(SALES, "jualan", "sales"),
                                    Choice.of("modal", "modal", "capital"),
                                    Choice.of("pinjaman", "pinjaman", "loan"),
                                    Choice.of("bahan", "bahan", "material"),
                                    Choice.of("alat", "alat", "tools"),
                                    Choice.of("upah", "upah", "wages"),
                                    Choice.of("angsuran", "angsuran", "instalment"),
                                    Choice.of("rumah", "rumah", "home"),
                                    Choice.of("lain", "lainnya", "other"))),
                    EntryField.of(FieldType.WORDS, "keterangan", "Catatan", "Note")
                            .optional())
            .toldApartBy(WAY, AMOUNT, FOR)
            .repeating()
            .checked(
                    (said, life, today) -> said.number(AMOUNT) <= 0
                            ? Optional.of(Doubt.impossible(
                                    AMOUNT, "Isi jumlah uangnya, lebih dari 0.", "Give the amount, more than 0."))
                            : Optional.empty(),
                    (said, life, today) -> choices(said.value(WAY).orElse("")).stream()
                                    .noneMatch(choice ->
                                            choice.code().equals(said.value(FOR).orElse("")))
                            ? Optional.of(Doubt.impossible(
                                    FOR,
                                    "Ini tidak cocok dengan arah uangnya. Pilih yang lain.",
                                    "This does not go with the way of the money. Choose another."))
                            : Optional.empty(),
                    (said, life, today) -> said.number(AMOUNT) >= HARDLY
                            ? Optional.of(Doubt.unlikely(
                                    AMOUNT,
                                    "Jumlahnya besar sekali. Periksa nolnya.",
                                    "The amount is very large. Check the noughts."))
                            : Optional.empty());

    static boolean isWay(String typed) {
        return typed.equals(IN) || typed.equals(OUT);
    }

    /** What money of a way can be for. */
    static List<Choice> choices(String way) {
        return way.equals(IN) ? CAME_FROM : WENT_TO;
    }

    @Override
    public List<EntryKind> kinds() {
        return List.of(KIND);
    }
}
