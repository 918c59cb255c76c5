package id.prokus.indicator.ladder;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** What a reference figure says. UMK is a wage of one worker; the lines are spending of one person. */
public enum LineKind {
    UMK("umk", new Text("UMK", "Minimum wage of a regency (UMK)"), new Text("Rp sebulan", "Rp a month")),
    GK(
            "gk",
            new Text("Garis kemiskinan", "Poverty line (GK)"),
            new Text("Rp per orang sebulan", "Rp a head and month")),
    EXTREME(
            "ekstrem",
            new Text("Garis kemiskinan ekstrem", "Extreme poverty line"),
            new Text("Rp per orang sebulan", "Rp a head and month")),
    POOR_HOUSEHOLD(
            "anggota-miskin",
            new Text("Rata-rata anggota rumah tangga miskin", "Average size of a poor household"),
            new Text("orang", "people"));

    private final String code;
    private final Text label;
    private final Text unit;

    LineKind(String code, Text label, Text unit) {
        this.code = code;
        this.label = label;
        this.unit = unit;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public Text unit() {
        return unit;
    }

    /** A minimum wage is each regency's own; the other figures are published for provinces and the nation as well. */
    boolean fits(String place) {
        return this == UMK ? place.length() == 4 : place.length() <= 4;
    }

    public static Optional<LineKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
