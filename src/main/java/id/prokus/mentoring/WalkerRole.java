package id.prokus.mentoring;

import id.prokus.registry.timeline.Choice;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** As what somebody walks with a family: one for the business, and one of two kinds for the family itself. */
public enum WalkerRole {
    MENTOR("Mentor bisnis", "Business mentor"),
    PENDAMPING_PKH("Pendamping PKH", "PKH companion"),
    TKSK("TKSK", "TKSK");

    private final Text label;

    WalkerRole(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Text label() {
        return label;
    }

    /** Pendamping PKH and TKSK are two kinds of the same: a family has one social companion. */
    boolean companion() {
        return this != MENTOR;
    }

    /** Whether two may not walk with a family at the same time. */
    boolean excludes(WalkerRole other) {
        return companion() == other.companion();
    }

    static Optional<WalkerRole> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(role -> new Choice(role.code(), role.label()))
                .toList();
    }
}
