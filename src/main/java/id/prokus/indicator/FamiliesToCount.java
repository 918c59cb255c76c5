package id.prokus.indicator;

import java.util.Set;
import java.util.UUID;

/** Families whose counting was put off by {@link CountOnce}: now is the time. */
public record FamiliesToCount(Set<UUID> families) {

    public FamiliesToCount {
        families = Set.copyOf(families);
    }
}
