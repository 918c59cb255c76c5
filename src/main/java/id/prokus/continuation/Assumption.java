package id.prokus.continuation;

import id.prokus.vocabulary.Text;
import java.util.Locale;

/** What an enlargement is reckoned with. Each can be changed by whoever reads the brief. */
public enum Assumption {
    /** Of families that one mentor walks with. */
    BEBAN_MENTOR("Keluarga per mentor", "Families per mentor", false),
    KELUARGA_INKUBATOR("Keluarga per inkubator", "Families per incubator", false),
    BANTUAN("Bantuan per keluarga (Rp)", "Aid per family (Rp)", true),
    PENDAMPINGAN("Pelatihan dan pendampingan per keluarga (Rp)", "Training and mentoring per family (Rp)", true),
    BIAYA_MENTOR("Biaya per mentor (Rp)", "Cost per mentor (Rp)", true),
    BIAYA_INKUBATOR("Bantuan operasional per inkubator (Rp)", "Operational aid per incubator (Rp)", true),
    BIAYA_TETAP("Biaya pengelolaan pusat (Rp)", "Central management (Rp)", true),
    INKUBATOR_BARU(
            "Inkubator baru yang dapat disiapkan setahun", "New incubators that can be readied in a year", false),
    /** Of what was reached by the few; never left out. */
    HILANG("Hilang dalam skala besar (persen)", "Lost at scale (percent)", false),
    /** Businesses of others that lose what these gain. */
    TERDESAK("Usaha tetangga yang terdesak (persen)", "Neighbours' businesses displaced (percent)", false);

    private final Text label;
    private final boolean money;

    Assumption(String indonesian, String english, boolean money) {
        this.label = new Text(indonesian, english);
        this.money = money;
    }

    public Text label() {
        return label;
    }

    public boolean money() {
        return money;
    }

    public boolean percent() {
        return this == HILANG || this == TERDESAK;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
