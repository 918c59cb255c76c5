package id.prokus.registry;

import java.util.Set;
import java.util.UUID;

/**
 * Which families are read as one was changed: they were merged, or parted again. Told within the transaction, so that lists
 * and figures follow with it or not at all.
 *
 * @param families those that a person named; others that were merged with them before are touched as well
 */
public record MergeChanged(Set<UUID> families) {

    public MergeChanged {
        families = Set.copyOf(families);
    }
}
