package id.prokus.report;

import id.prokus.vocabulary.Text;

/** The parts of a ringkasan, in the order in which they are read. */
public enum RingkasanPart {
    COMPLETENESS("kelengkapan", "K", "Kelengkapan laporan", "Completeness"),
    ACTIVITIES("kegiatan", "G", "Capaian kegiatan", "Activities"),
    RESULTS("hasil", "H", "Capaian hasil", "Outcomes"),
    VARIATION("variasi", "V", "Variasi antarwilayah dan antarinkubator", "Variation between places and incubators"),
    CHALLENGES("tantangan", "T", "Tantangan", "Challenges"),
    OBSTACLES("kendala", "D", "Kendala", "Obstacles"),
    IMPROVEMENTS("perbaikan", "P", "Yang dapat diperbaiki oleh tiap pelaku", "What each actor can improve"),
    SUPPORT("dukungan", "U", "Dukungan yang diharapkan", "Support that is asked for"),
    LIMITS("batas", "B", "Batas pembacaan", "How far this may be read");

    private final String code;
    private final String letter;
    private final Text title;

    RingkasanPart(String code, String letter, String indonesian, String english) {
        this.code = code;
        this.letter = letter;
        this.title = new Text(indonesian, english);
    }

    /** The {@code bagian} in ringkasan.json. */
    public String code() {
        return code;
    }

    /** With which the rules of the part begin. */
    public String letter() {
        return letter;
    }

    public Text title() {
        return title;
    }
}
