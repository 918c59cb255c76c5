package id.prokus.place;

import id.prokus.vocabulary.Text;
import java.time.LocalDate;

/**
 * The list of regions as it stood in a span of time. A record keeps the codes of its own time; they are translated
 * through {@link RegionHistory}, never counted out.
 */
public enum RegionVersion {

    /**
     * Indonesia of the programmes of 2020 to 2022. Source: the table that holds the codes of BPS and of Kemendagri side
     * by side, as BPS published it in May 2022 (its regions of the second half of 2020). Earlier years have no list of
     * their own here.
     */
    PROVINCES_34(
            LocalDate.MIN,
            34,
            new Text(
                    "daftar 34 provinsi (berlaku sampai 7 Desember 2022)",
                    "list of 34 provinces (valid until 7 December 2022)")),

    /**
     * Since UU 14, 15 and 16/2022 and, as the last, UU 29/2022 split the two provinces of Papua into six. Codes of
     * Kemendagri: Kepmendagri 300.2.2-2138/2025.
     */
    PROVINCES_38(
            LocalDate.of(2022, 12, 8),
            38,
            new Text("daftar 38 provinsi (sejak 8 Desember 2022)", "list of 38 provinces (since 8 December 2022)"));

    private final LocalDate since;
    private final int provinces;
    private final Text label;

    RegionVersion(LocalDate since, int provinces, Text label) {
        this.since = since;
        this.provinces = provinces;
        this.label = label;
    }

    /** The list that was valid on a day. */
    public static RegionVersion on(LocalDate day) {
        return day.isBefore(PROVINCES_38.since) ? PROVINCES_34 : PROVINCES_38;
    }

    /** The list a year began with: that of 34 provinces up to 2022. */
    public static RegionVersion in(int year) {
        return on(LocalDate.of(year, 1, 1));
    }

    public static RegionVersion present() {
        return PROVINCES_38;
    }

    public int provinces() {
        return provinces;
    }

    public Text label() {
        return label;
    }
}
