package id.prokus.report;

/** The seven who can improve something; each has its row in the matrix, always. */
enum Actor {
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
    String code() {
        return code;
    }

    /** As printed within a sentence. */
    String label() {
        return label;
    }
}
