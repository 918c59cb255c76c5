package id.prokus.dissemination;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a meeting is held. */
public enum Mode {
    LURING(new Text("Luring (di ruangan)", "In a room")),
    DARING(new Text("Daring (dari jauh)", "From afar")),
    HYBRID(new Text("Hybrid (ruangan dan daring)", "Hybrid (room and from afar)"));

    private final Text label;

    Mode(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** As the database and forms say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Mode> of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
