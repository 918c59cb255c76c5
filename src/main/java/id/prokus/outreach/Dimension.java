package id.prokus.outreach;

import id.prokus.vocabulary.Text;
import java.util.Locale;

/** By what families are counted for the public. */
public enum Dimension {
    PROVINSI(new Text("Provinsi inkubator", "Province of the incubator")),
    ANGKATAN(new Text("Angkatan", "Cohort")),
    STATUS(new Text("Status usaha pada akhir", "Business at the end")),
    KELAS(new Text("Kelas usaha pada akhir", "Business class at the end")),
    /** From class to class between the opening and the closing. */
    GERAK(new Text("Perpindahan kelas", "Movement between classes")),
    KLASTER(new Text("Klaster", "Cluster")),
    JENIS_KELAMIN(new Text("Jenis kelamin pengurus", "Sex of who runs it")),
    /** Whether both ends of an achievement are known of a family: behind every median there is such a group. */
    DIKETAHUI(new Text("Angka diketahui pada kedua ujung", "Known at both ends"));

    private final Text label;

    Dimension(Text label) {
        this.label = label;
    }

    /** What the SK and the agreements say anyway: that nobody of a place belongs to a cohort tells of nobody. */
    boolean known() {
        return this == PROVINSI || this == ANGKATAN;
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
