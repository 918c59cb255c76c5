package id.prokus.enterprise;

import static id.prokus.registry.timeline.FieldType.LINES;
import static id.prokus.registry.timeline.FieldType.RUPIAH;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** A business plan with its RAB: what is to be bought, of what money. */
final class PlanKind {

    static final EntryKind PLAN = EntryKind.of(
                    "rencana-usaha",
                    Section.USAHA,
                    new Text("Rencana usaha dan RAB", "Business plan and budget"),
                    new Text(
                            "Rencana usaha: {tujuan_usaha}. Bantuan {bantuan_direncanakan}[ dan modal sendiri {modal_sendiri}]",
                            "Business plan: {tujuan_usaha}. Aid {bantuan_direncanakan}[ and own money {modal_sendiri}]"),
                    BusinessKinds.WRITERS,
                    EntryField.of(LINES, "tujuan_usaha", "Yang hendak dicapai", "What it is to achieve"),
                    EntryField.of(LINES, "rincian", "Rincian belanja (RAB)", "Budget lines")
                            .hint(
                                    "Satu baris satu barang: barang; jumlah; harga satuan. Misalnya: gerobak; 1; 2.500.000",
                                    "One line for each item: item; count; price of one. Such as: gerobak; 1; 2.500.000"),
                    EntryField.of(RUPIAH, "bantuan_direncanakan", "Dari bantuan", "Out of the aid"),
                    EntryField.of(RUPIAH, "modal_sendiri", "Modal sendiri", "Own money")
                            .optional()
                            .hint(
                                    "Isi bila jumlah RAB lebih besar daripada bantuan.",
                                    "Fill in where the budget is more than the aid."))
            .checked((said, life, today) -> readable(said), (said, life, today) -> sum(said));

    private PlanKind() {}

    private static List<String> lines(Entry said) {
        return said.value("rincian")
                .orElse("")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Optional<Doubt> readable(Entry said) {
        List<String> lines = lines(said);
        for (int i = 0; i < lines.size(); i++) {
            if (PlanLine.read(lines.get(i)).isEmpty()) {
                return Optional.of(Doubt.impossible(
                        "rincian",
                        "Baris %d tidak terbaca. Tulis barang; jumlah; harga satuan, misalnya: gerobak; 1; 2.500.000"
                                .formatted(i + 1),
                        "Line %d cannot be read. Write item; count; price of one, such as: gerobak; 1; 2.500.000"
                                .formatted(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Doubt> sum(Entry said) {
        if (readable(said).isPresent()) {
            return Optional.empty();
        }
        long planned = lines(said).stream()
                .flatMap(line -> PlanLine.read(line).stream())
                .mapToLong(PlanLine::sum)
                .sum();
        long money = said.number("bantuan_direncanakan") + said.number("modal_sendiri");
        return planned == money
                ? Optional.empty()
                : Optional.of(Doubt.impossible(
                        planned > money ? "modal_sendiri" : "rincian",
                        "Jumlah RAB %s, sedangkan bantuan dan modal sendiri %s. Keduanya harus sama; bila lebih, tulis modal sendirinya."
                                .formatted(Format.INDONESIAN.rupiah(planned), Format.INDONESIAN.rupiah(money)),
                        "The budget comes to %s, aid and own money to %s. They must be the same; where it is more, give the own money."
                                .formatted(Format.ENGLISH.rupiah(planned), Format.ENGLISH.rupiah(money))));
    }
}
