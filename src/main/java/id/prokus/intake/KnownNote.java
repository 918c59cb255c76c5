package id.prokus.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A note that is open by what was received, with what people decided about it.
 *
 * @param id the same in every run and every version of the file
 * @param note as found in this run
 * @param incubator whose file it is about
 * @param about a fingerprint of the cell as it stands, to be handed back with a decision about it
 * @param openedAt when it was first found, or found again
 * @param decision the decision that holds; empty where none does
 */
public record KnownNote(
        UUID id, Note note, String incubator, String about, Instant openedAt, Optional<NoteDecision> decision) {

    /** Whether nobody need act on it any more. */
    public boolean settled() {
        return decision.map(NoteDecision::kind).map(NoteDecision.Kind::settles).orElse(false);
    }
}
