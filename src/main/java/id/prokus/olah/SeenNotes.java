package id.prokus.olah;

import id.prokus.access.Standing;
import id.prokus.intake.KnownNote;
import id.prokus.intake.StandingRows;
import id.prokus.programme.Edition;
import id.prokus.web.Right;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Which notes somebody may see: everybody's, those on their own incubator's reports, or those on the families in scope. */
@Component
class SeenNotes {

    private final StandingRows standingRows;

    SeenNotes(StandingRows standingRows) {
        this.standingRows = standingRows;
    }

    Predicate<KnownNote> of(Standing standing, Edition edition) {
        if (standing.may(Right.RESULTS)) {
            return note -> true;
        }
        Optional<String> own = standing.partner(Right.OWN_REPORTS);
        Set<UUID> inScope = standingRows.notes(edition);
        return note -> own.filter(note.incubator()::equals).isPresent() || inScope.contains(note.id());
    }
}
