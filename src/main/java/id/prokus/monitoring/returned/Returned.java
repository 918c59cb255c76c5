package id.prokus.monitoring.returned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A submission that its sender is asked to correct.
 *
 * @param root the instance whose corrections answer it
 * @param account who sent it
 * @param family whose it is about; empty where the family was not in the sender's place
 * @param dueOn by which day, in Jakarta
 * @param reasons by question, a path in the form; the empty path is the whole
 * @param closedAt since when nothing is asked any more
 * @param closedBy the submission that corrected it; empty where the request was taken back
 */
public record Returned(
        UUID id,
        UUID submission,
        String form,
        String root,
        String account,
        Optional<UUID> family,
        LocalDate dueOn,
        Map<String, String> reasons,
        String madeBy,
        Instant madeAt,
        Optional<Instant> closedAt,
        Optional<UUID> closedBy) {

    public boolean open() {
        return closedAt.isEmpty();
    }

    public boolean late(LocalDate today) {
        return open() && dueOn.isBefore(today);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "Returned[" + id + "]";
    }
}
