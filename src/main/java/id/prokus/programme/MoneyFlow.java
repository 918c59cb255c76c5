package id.prokus.programme;

import id.prokus.vocabulary.Text;

/** Whose money it is: the two flows are never added up together. */
public enum MoneyFlow {
    FAMILY("kpm", new Text("untuk KPM", "for families")),
    INCUBATOR("inkubator", new Text("untuk inkubator (BOP)", "for incubators (BOP)"));

    private final String code;
    private final Text label;

    MoneyFlow(String code, Text label) {
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
