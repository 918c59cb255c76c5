package id.prokus.continuation;

import id.prokus.vocabulary.Text;

/** What is reckoned twenty thousand times over. */
public enum Quantity {
    BIAYA(new Text("Anggaran seluruhnya (Rp)", "The whole budget (Rp)")),
    BIAYA_KELUARGA(new Text("Biaya per keluarga (Rp)", "Cost per family (Rp)")),
    MENTOR(new Text("Mentor", "Mentors")),
    INKUBATOR(new Text("Inkubator", "Incubators")),
    BERJALAN(new Text("Usaha yang berjalan pada akhir", "Businesses running at the end")),
    BIAYA_BERJALAN(new Text("Biaya per usaha yang berjalan (Rp)", "Cost per running business (Rp)")),
    NAIK(new Text("Kenaikan kelas bersih (keluarga)", "Net upgrade between classes (families)")),
    BIAYA_NAIK(new Text("Biaya per keluarga yang naik kelas, bersih (Rp)", "Cost per net-upgraded family (Rp)")),
    SATU_INKUBATOR(new Text(
            "Usaha berjalan pada satu inkubator baru, dari 100 keluarga",
            "Businesses running at one new incubator, of 100 families"));

    private final Text label;

    Quantity(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** What it costs means nothing while no cost is known. */
    boolean needsCost() {
        return this == BIAYA || this == BIAYA_KELUARGA || this == BIAYA_BERJALAN || this == BIAYA_NAIK;
    }
}
