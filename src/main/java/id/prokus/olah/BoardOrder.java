package id.prokus.olah;

import id.prokus.report.Ringkasan.Bagian;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How the completeness board is sorted; ties stand in the roster's order. */
public enum BoardOrder {
    ROSTER(new Text("Urutan daftar", "Order of the roster"), (a, b) -> 0),
    MISSING(
            new Text("Paling banyak belum dilaporkan", "Most families missing"),
            Comparator.comparingInt(BoardOrder::missing).reversed()),
    NOTES(
            new Text("Paling banyak catatan", "Most notes"),
            Comparator.comparingInt((Bagian part) -> part.catatan()).reversed()),
    PROVINCE(new Text("Provinsi", "Province"), Comparator.comparing(Bagian::kodeProvinsi)),
    NAME(
            new Text("Nama inkubator", "Name of the incubator"),
            Comparator.comparing(part -> part.inkubator().orElse("").toLowerCase(Locale.ROOT)));

    private final Text label;
    private final Comparator<Bagian> order;

    BoardOrder(Text label, Comparator<Bagian> order) {
        this.label = label;
        this.order = order;
    }

    public Text label() {
        return label;
    }

    /** As an address says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BoardOrder of(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst()
                .orElse(ROSTER);
    }

    List<Bagian> sorted(List<Bagian> parts) {
        return parts.stream().sorted(order).toList();
    }

    private static int missing(Bagian part) {
        return Math.max(0, part.baru().sasaran() - part.baru().masuk())
                + Math.max(0, part.lanjutan().sasaran() - part.lanjutan().masuk());
    }
}
