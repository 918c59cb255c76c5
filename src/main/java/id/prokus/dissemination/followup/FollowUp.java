package id.prokus.dissemination.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An action: who does what by when.
 *
 * @param edition the programme year whose results brought it up
 * @param snapshot what was looked at when it was proposed; empty where nothing was frozen yet
 * @param meeting in which it was proposed; empty where it was none
 * @param what one sentence
 * @param person the officer who was named; may be empty
 * @param due the last day, in Jakarta
 * @param agreedOn the snapshot of the day on which it was agreed, whose figure is the one before
 */
public record FollowUp(
        UUID id,
        int edition,
        Optional<UUID> snapshot,
        Optional<UUID> meeting,
        String what,
        Doer doer,
        Owner owner,
        String person,
        Measure measure,
        LocalDate due,
        State state,
        Origin origin,
        Optional<UUID> agreedOn,
        String proposedBy,
        Instant proposedAt) {

    public boolean late(LocalDate today) {
        return state.open() && due.isBefore(today);
    }

    /** Whether its day comes within two weeks. */
    public boolean soon(LocalDate today) {
        return state.open() && !late(today) && !due.isAfter(today.plusDays(14));
    }
}
