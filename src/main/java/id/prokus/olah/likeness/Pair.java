package id.prokus.olah.likeness;

import id.prokus.registry.Likeness;
import id.prokus.registry.SamePersonDecision;
import java.util.Optional;

/**
 * Two rows side by side.
 *
 * @param decision what a person said; empty where nobody did
 */
public record Pair(Likeness likeness, Side one, Side other, Optional<SamePersonDecision> decision) {

    /** From 0 to 100. */
    int score() {
        return (int) Math.round(100 * likeness.score());
    }
}
