package id.prokus.registry.decree;

import id.prokus.vocabulary.Text;

/** What can happen to a family in an edition. */
public enum EventKind {
    DITETAPKAN(true, new Text("ditetapkan", "named by SK")),
    MENGGANTIKAN(true, new Text("menggantikan", "came in for another")),
    DIGANTI(false, new Text("diganti", "replaced")),
    MUNDUR(false, new Text("mengundurkan diri", "withdrew")),
    MENINGGAL(false, new Text("meninggal", "died"));

    private final boolean active;
    private final Text label;

    EventKind(boolean active, Text label) {
        this.active = active;
        this.label = label;
    }

    /** Whether the family takes part after it. */
    public boolean active() {
        return active;
    }

    public Text label() {
        return label;
    }
}
