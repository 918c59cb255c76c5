package id.prokus.kpm;

import id.prokus.access.Standing;
import id.prokus.web.Right;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How many complaints wait for whoever answers for a place. */
@Component
public class UnansweredComplaints {

    private final Complaints complaints;
    private final Clock clock;

    UnansweredComplaints(Complaints complaints, Clock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /** @param late of these, past their 72 hours */
    public record Count(long all, long late) {}

    /** Nothing for whoever may not answer. */
    public Count of(Standing standing) {
        return standing.may(Right.APPROVE) ? complaints.unanswered(clock.instant()) : new Count(0, 0);
    }
}
