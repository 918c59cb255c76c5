package id.prokus.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * With it another programme does what its owner may do, and sees what its owner sees. Its secret is told once and never kept.
 *
 * @param account whose
 * @param name what it is for, in the owner's words
 * @param lastUsedOn the last day on which it opened anything
 * @param revokedAt since when it opens nothing
 */
public record ApiKey(
        UUID id,
        String account,
        String name,
        Instant madeAt,
        Optional<LocalDate> lastUsedOn,
        Optional<Instant> revokedAt) {

    public boolean holds() {
        return revokedAt.isEmpty();
    }
}
