package id.prokus.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person decided about a note. Both values stay; the latest decision counts, and only for the cell as it stood.
 *
 * @param note the note's id
 * @param kind what was decided
 * @param proposal the proposed value; empty unless one is proposed
 * @param reason why, in the words of who decided
 * @param by who decided
 * @param at when
 */
public record NoteDecision(UUID note, Kind kind, String proposal, String reason, String by, Instant at) {

    /** What can be decided. */
    public enum Kind {
        /** Another value is proposed to the incubator; the note stays open until it answers. */
        PROPOSED(false),
        /** The value as sent is right after all. */
        ACCEPTED(true),
        /** The value as sent is refused and must be sent again; the note stays open. */
        REJECTED(false),
        /** What was decided before is taken back. */
        WITHDRAWN(false);

        private final boolean settles;

        Kind(boolean settles) {
            this.settles = settles;
        }

        /** Whether nobody need act on the note any more. */
        public boolean settles() {
            return settles;
        }
    }
}
