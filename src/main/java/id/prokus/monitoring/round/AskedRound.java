package id.prokus.monitoring.round;

import id.prokus.programme.Edition;
import id.prokus.programme.Round;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A round with its edition and plan.
 *
 * @param plan empty where everybody is asked without more ado
 */
public record AskedRound(Edition edition, Round round, Optional<RoundPlan> plan) {

    public UUID id() {
        return round.id();
    }

    public boolean census() {
        return plan.map(RoundPlan::census).orElse(true);
    }

    /** Without days nothing lies within them. */
    LocalDate from() {
        return round.dates().map(Round.Days::first).orElse(LocalDate.of(9999, 1, 1));
    }

    LocalDate until() {
        return round.dates().map(Round.Days::last).orElse(LocalDate.of(1900, 1, 1));
    }
}
