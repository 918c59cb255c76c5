package id.prokus.monitoring.phone;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A phone that works for an account.
 *
 * @param name which phone it is, in its owner's words
 * @param userName what it signs in as
 * @param called what it calls itself; empty while it never came
 * @param revokedAt since when it opens nothing
 */
public record Device(
        UUID id,
        String account,
        String name,
        String userName,
        Instant madeAt,
        Optional<Instant> lastSeenAt,
        String called,
        Optional<Instant> revokedAt) {

    public boolean holds() {
        return revokedAt.isEmpty();
    }
}
