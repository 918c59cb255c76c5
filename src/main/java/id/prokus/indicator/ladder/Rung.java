package id.prokus.indicator.ladder;

import id.prokus.vocabulary.Text;

/** The five rungs as the ministry printed them for PENA (antaranews jabar 483243, 9 December 2023), the highest first. */
public enum Rung {
    ABOVE_UMK("di-atas-umk", new Text("di atas UMK", "above the minimum wage")),
    BELOW_UMK("di-bawah-umk", new Text("naik, di bawah UMK", "up, below the minimum wage")),
    BELOW_GK(
            "di-bawah-gk",
            new Text(
                    "naik, di atas garis ekstrem, di bawah garis kemiskinan",
                    "up, above the extreme line, below the poverty line")),
    BELOW_EXTREME("di-bawah-ekstrem", new Text("naik, di bawah garis ekstrem", "up, below the extreme line")),
    NOT_UP("tidak-naik", new Text("tidak naik", "not up"));

    private final String code;
    private final Text label;

    Rung(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }
}
