package id.prokus.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That families shall go from one who walks with them to another. Until it is accepted nothing changes for them;
 * the receiver walks with them from the day of the answer on.
 *
 * @param reason in the proposer's words; may be empty
 * @param answer empty while nobody answered
 * @param why it was declined; may be empty
 * @param families those in the reader's scope
 */
public record Handover(
        UUID id,
        WalkerRole role,
        Walker giver,
        Walker receiver,
        String reason,
        String proposedBy,
        Instant proposedAt,
        Optional<Answer> answer,
        String why,
        String answeredBy,
        List<Family> families) {

    public Handover {
        families = List.copyOf(families);
    }

    /** What came of it. */
    public enum Answer {
        DITERIMA,
        DITOLAK,
        DITARIK;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One of its families. */
    public record Family(UUID id, String name, String regency, String incubator) {}

    public boolean open() {
        return answer.isEmpty();
    }
}
