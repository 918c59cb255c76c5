package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.web.Right;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Disputes that wait for the reader's decision. */
@Component
public class AwaitedDecisions {

    private final Disputes disputes;
    private final DecideDispute decideDispute;

    AwaitedDecisions(Disputes disputes, DecideDispute decideDispute) {
        this.disputes = disputes;
        this.decideDispute = decideDispute;
    }

    /** Those of one meeting. */
    public record Waiting(UUID meeting, long count) {

        public String address() {
            return "/rapat/" + meeting + "/meja";
        }
    }

    /** By meeting, the latest first; none where the reader decides nothing or they are the reader's own. */
    public List<Waiting> of(Standing standing) {
        if (!standing.may(Right.PROCESS) && !standing.may(Right.APPROVE)) {
            return List.of();
        }
        List<Dispute> open = disputes.pending().stream()
                .filter(dispute -> decideDispute.mayDecide(dispute, standing))
                .toList();
        return open.stream()
                .map(Dispute::meeting)
                .distinct()
                .map(meeting -> new Waiting(
                        meeting,
                        open.stream()
                                .filter(dispute -> dispute.meeting().equals(meeting))
                                .count()))
                .toList();
    }
}
