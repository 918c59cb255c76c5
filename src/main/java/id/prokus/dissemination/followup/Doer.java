package id.prokus.dissemination.followup;

import id.prokus.report.Actor;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** The pelaku who does what was agreed: the seven of the ringkasan, and the ministry itself. */
public enum Doer {
    KPM("kpm", "KPM", "Families"),
    INCUBATOR("inkubator", "Inkubator bisnis", "Business incubator"),
    PROVINCIAL_OFFICE("dinsos_provinsi", "Dinas Sosial provinsi", "Provincial social office"),
    REGENCY_OFFICE("dinsos_kabupaten", "Dinas Sosial kabupaten/kota", "Regency social office"),
    COORDINATOR("korkab", "Korkab/Korkot", "Regency PKH coordinator"),
    PKH_COMPANION("pendamping_pkh", "Pendamping PKH", "PKH companion"),
    TKSK("tksk", "TKSK", "TKSK"),
    MINISTRY("kemensos", "Kemensos", "Ministry");

    private final String code;
    private final Text label;

    Doer(String code, String indonesian, String english) {
        this.code = code;
        this.label = new Text(indonesian, english);
    }

    /** As kept, and as the key in ringkasan.json. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** The actor of the ringkasan; empty for the ministry, which has no row in its matrix. */
    public Optional<Actor> inRingkasan() {
        return Actor.find(code);
    }

    public static Optional<Doer> of(String code) {
        return Arrays.stream(values()).filter(doer -> doer.code.equals(code)).findFirst();
    }
}
