package id.prokus.registry.timeline;

import java.util.Set;
import java.util.UUID;

/** Words said of these families were approved, or are so no more. Told within the transaction. */
public record EntriesApproved(Set<UUID> families) {

    public EntriesApproved {
        families = Set.copyOf(families);
    }
}
