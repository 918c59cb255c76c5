package id.prokus.olah;

import id.prokus.vocabulary.Text;

/** The parts of the ringkasan in the order in which they are read. */
enum RingkasanPart {
    COMPLETENESS("kelengkapan", "Kelengkapan laporan", "Completeness"),
    ACTIVITY("kegiatan", "Capaian kegiatan", "Activities"),
    OUTCOME("hasil", "Capaian hasil", "Outcomes"),
    VARIATION("variasi", "Variasi antarwilayah dan antarinkubator", "Variation between places and incubators"),
    CHALLENGE("tantangan", "Tantangan", "Challenges"),
    OBSTACLE("kendala", "Kendala", "Obstacles"),
    IMPROVEMENT("perbaikan", "Yang dapat diperbaiki oleh tiap pelaku", "What each actor can improve"),
    SUPPORT("dukungan", "Dukungan yang diharapkan", "Support that is asked for"),
    LIMIT("batas", "Batas pembacaan", "How far this may be read");

    private final String key;
    private final Text title;

    RingkasanPart(String key, String indonesian, String english) {
        this.key = key;
        this.title = new Text(indonesian, english);
    }

    /** As sentences name it. */
    String key() {
        return key;
    }

    Text title() {
        return title;
    }
}
