package id.prokus.programme;

import id.prokus.vocabulary.Text;

/** Whether a benefit was only announced, or carried out. */
public enum Standing {
    PLANNED("rencana", new Text("rencana", "planned")),
    IN_FORCE("berlaku", new Text("berlaku", "in force"));

    private final String code;
    private final Text label;

    Standing(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    static Standing of(String code) {
        return code.equals(IN_FORCE.code) ? IN_FORCE : PLANNED;
    }
}
