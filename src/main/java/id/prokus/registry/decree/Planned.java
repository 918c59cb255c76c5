package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line that can be taken, with what taking it means.
 *
 * @param line as the list says it
 * @param what happens to the family; empty for a payment
 * @param family whom the registry knows by this NIK; empty for a newcomer
 * @param enrolled its place in the edition; empty where it comes in by this line
 * @param replaced the place it comes in for
 * @param regency Kemendagri digits
 * @param incubator who serves it
 * @param on the day from which it holds
 */
record Planned(
        ListLine line,
        Optional<EventKind> what,
        Optional<UUID> family,
        Optional<Enrolled> enrolled,
        Optional<Enrolled> replaced,
        String regency,
        String incubator,
        Cohort cohort,
        LocalDate on) {}
