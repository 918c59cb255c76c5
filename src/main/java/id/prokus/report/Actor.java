package id.prokus.report;

import java.util.Arrays;
import java.util.Optional;

/** The seven who can improve something; each has its row in the matrix, always. */
public enum Actor {
    KPM("kpm", "KPM"),
    INCUBATOR("inkubator", "inkubator bisnis"),
    PROVINCIAL_OFFICE("dinsos_provinsi", "Dinas Sosial provinsi"),
    REGENCY_OFFICE("dinsos_kabupaten", "Dinas Sosial kabupaten/kota"),
    COORDINATOR("korkab", "Korkab/Korkot"),
    PKH_COMPANION("pendamping_pkh", "pendamping PKH"),
    TKSK("tksk", "TKSK");

    private final String code;
    private final String label;

    Actor(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The key in ringkasan.json. */
    public String code() {
        return code;
    }

    /** As printed within a sentence. */
    public String label() {
        return label;
    }

    public static Optional<Actor> find(String code) {
        return Arrays.stream(values()).filter(actor -> actor.code.equals(code)).findFirst();
    }
}
