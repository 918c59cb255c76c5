package id.prokus.kpm;

import id.prokus.vocabulary.Jakarta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A card with a link to a family's own page.
 *
 * @param endedAt when it was withdrawn or replaced
 * @param openedAt when the page was last opened by it
 */
public record Card(
        UUID id,
        UUID family,
        Instant issuedAt,
        String issuedBy,
        Instant expiresAt,
        Optional<Instant> endedAt,
        Optional<Instant> openedAt) {

    /** The last whole day in Jakarta before a moment at which a card ends. */
    static LocalDate lastDay(Instant expiresAt) {
        return Jakarta.day(expiresAt).minusDays(1);
    }

    public LocalDate lastDay() {
        return lastDay(expiresAt);
    }

    public boolean holds(Instant now) {
        return endedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
