package id.prokus.web;

import id.prokus.vocabulary.Text;

/** Under which word of the menu a place is found, in the order of the programme's year. */
public enum MenuGroup {
    FAMILIES(new Text("Keluarga", "Families")),
    REPORTS(new Text("Laporan", "Reports")),
    RESULTS(new Text("Hasil", "Results")),
    SETTINGS(new Text("Pengaturan", "Settings"));

    private final Text label;

    MenuGroup(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
