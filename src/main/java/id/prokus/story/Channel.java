package id.prokus.story;

import id.prokus.registry.consent.Purpose;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Through what a story reaches others, and which consent that takes. */
public enum Channel {
    WEB(new Text("Halaman umum", "Public page"), Purpose.KISAH_WEB, true),
    BUKLET(new Text("Buklet", "Booklet"), Purpose.KISAH_WEB, true),
    MEDIA(new Text("Media", "Media"), Purpose.KISAH_MEDIA, false),
    INTERNAL(new Text("Rapat atau laporan", "Meeting or report"), Purpose.KISAH_INTERNAL, false);

    private final Text label;
    private final Purpose purpose;
    private final boolean ours;

    Channel(Text label, Purpose purpose, boolean ours) {
        this.label = label;
        this.purpose = purpose;
        this.ours = ours;
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Purpose purpose() {
        return purpose;
    }

    /** Whether the programme itself can end it. */
    public boolean ours() {
        return ours;
    }

    /** Of those that somebody has to write down. */
    static Optional<Channel> told(String code) {
        return Arrays.stream(values())
                .filter(channel -> !channel.ours && channel.code().equals(code))
                .findFirst();
    }
}
