package id.prokus.olah.likeness;

import id.prokus.registry.Likeness;
import java.util.Comparator;
import java.util.List;

/** How far a pair has come. */
public enum LikenessState {
    ASKED("ditanyakan"),
    TOGETHER("sama"),
    APART("berbeda");

    private final String word;

    LikenessState(String word) {
        this.word = word;
    }

    /** As the address writes it. */
    String word() {
        return word;
    }

    boolean shows(Likeness likeness) {
        return switch (this) {
            case ASKED -> !likeness.decided() && !likeness.together();
            case TOGETHER -> likeness.together();
            case APART -> likeness.decided() && !likeness.together();
        };
    }

    static LikenessState of(String word) {
        for (LikenessState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        return ASKED;
    }

    /** The likest first. */
    List<Likeness> of(List<Likeness> all) {
        return all.stream()
                .filter(this::shows)
                .sorted(Comparator.comparingDouble(Likeness::score).reversed())
                .toList();
    }
}
