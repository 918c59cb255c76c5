package id.prokus.dissemination;

import id.prokus.access.Standing;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** For which invited organisation somebody reads and writes. */
@Component
public class Speaking {

    private final Invitations invitations;
    private final Clock clock;

    Speaking(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * One's own organisation; whoever holds the meeting may speak for any, and must say for which.
     *
     * @param asked as the address says
     * @throws Refusal {@code dissemination.invitation-unknown} where it is none of theirs
     */
    public Invitation of(UUID meeting, Optional<UUID> asked, Standing standing) {
        List<Invitation> mine = invitations.mine(meeting, standing);
        if (asked.isEmpty() && !mine.isEmpty()) {
            return mine.getFirst();
        }
        return asked.flatMap(invitations::find)
                .filter(one -> one.meeting().equals(meeting))
                .filter(one -> standing.may(Right.CONVENE) || mine.contains(one))
                .orElseThrow(Refused::invitationUnknown);
    }

    /**
     * Refuses what comes too late.
     *
     * @throws Refusal {@code dissemination.too-late} after the last day for responses
     */
    public void inTime(Meeting meeting) {
        if (!meeting.openOn(LocalDate.now(clock))) {
            throw Refused.tooLate(meeting.respondUntil());
        }
    }
}
