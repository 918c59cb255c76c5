package id.prokus.mentoring;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;

/** What calls for somebody to go and see, early enough. */
public enum WarningKind {
    TANPA_KUNJUNGAN(
            new Text("Lama tidak ditemui", "Without a visit"),
            new Text(
                    "Tidak ada sesi atau kunjungan dalam %s hari terakhir.",
                    "No session and no visit in the last %s days.")),
    OMZET_TURUN(
            new Text("Omzet turun dua kali", "Turnover fell twice"),
            new Text(
                    "Omzet pada tiga laporan usaha terakhir turun dua kali berturut-turut.",
                    "Turnover fell twice in a row over the last three reports.")),
    MODAL_DIAM(
            new Text("Modal belum dipakai", "Capital unused"),
            new Text(
                    "Bantuan diterima lebih dari %s hari lalu dan belum ada pemakaian yang dicatat.",
                    "Aid came more than %s days ago and no use of it is recorded."));

    private final Text label;
    private final Text meaning;

    WarningKind(Text label, Text meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Text label() {
        return label;
    }

    /** With a place for the days, where there are any. */
    public Text meaning() {
        return meaning;
    }

    /** Whether days are part of it. */
    public boolean timed() {
        return this != OMZET_TURUN;
    }

    static Optional<WarningKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
