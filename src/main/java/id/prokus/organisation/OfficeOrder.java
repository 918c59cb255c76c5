package id.prokus.organisation;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Locale;

/** How the list of offices is sorted. */
public enum OfficeOrder {
    SUSUNAN(new Text("Susunan organisasi", "Structure"), "o.path"),
    NAMA(new Text("Nama", "Name"), "o.name, o.id"),
    JENIS(new Text("Jenis", "Kind"), "o.kind, o.name, o.id"),
    WILAYAH(new Text("Wilayah", "Region"), "o.region, o.name, o.id");

    private final Text label;
    private final String columns;

    OfficeOrder(Text label, String columns) {
        this.label = label;
        this.columns = columns;
    }

    public Text label() {
        return label;
    }

    /** As an address says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** After {@code order by}. */
    String columns() {
        return columns;
    }

    static OfficeOrder of(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst()
                .orElse(SUSUNAN);
    }
}
