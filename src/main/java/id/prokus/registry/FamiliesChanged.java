package id.prokus.registry;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What the registry says of families was changed: who they are, on which SK, for which edition they are proposed. Told
 * within the transaction, so that whoever keeps something up by it does so with the change or not at all.
 */
public record FamiliesChanged(Set<UUID> families) {

    public FamiliesChanged {
        families = Set.copyOf(families);
    }

    public static FamiliesChanged of(Collection<UUID> families) {
        return new FamiliesChanged(new java.util.HashSet<>(families));
    }
}
