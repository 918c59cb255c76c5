package id.prokus.olah;

/** What a run does, one after the other. */
public enum Stage {
    READING("Membaca"),
    KEEPING("Menyimpan"),
    TELLING("Mencocokkan keluarga"),
    SUMMARISING("Menyusun ringkasan"),
    WRITING("Menulis hasil");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** As printed. */
    public String label() {
        return label;
    }
}
