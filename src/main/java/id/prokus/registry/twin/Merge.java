package id.prokus.registry.twin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That two families are read as one.
 *
 * @param keptName the name under which both are read
 * @param parted that they were parted again
 */
public record Merge(
        UUID id,
        UUID kept,
        String keptName,
        UUID merged,
        String mergedName,
        String regency,
        String reason,
        Instant at,
        String by,
        Optional<Parted> parted) {

    public record Parted(Instant at, String by, String reason) {}

    static String key(Merge merge) {
        return merge.id().toString();
    }
}
