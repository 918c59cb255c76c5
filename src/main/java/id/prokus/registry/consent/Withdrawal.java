package id.prokus.registry.consent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Consent that a family withdrew and has not given again.
 *
 * @param stoppedOn when its use was stopped; empty where nobody said so
 */
public record Withdrawal(
        UUID family,
        String name,
        String regency,
        String incubator,
        Purpose purpose,
        LocalDate on,
        Instant limit,
        Optional<LocalDate> stoppedOn) {

    public boolean open() {
        return stoppedOn.isEmpty();
    }

    public boolean late(Instant now) {
        return open() && now.isAfter(limit);
    }

    /** Whole hours that are left; 0 where none are. */
    public long hoursLeft(Instant now) {
        return Math.max(0, Duration.between(now, limit).toHours());
    }
}
