package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A family in an edition, as lists show it.
 *
 * @param enrolment its place in the edition
 * @param masked its NIK with the first and last four digits only
 * @param regency Kemendagri digits
 * @param state what last happened
 * @param since the day of that
 */
public record EnrolledFamily(
        UUID enrolment,
        UUID family,
        String name,
        String masked,
        String regency,
        String incubator,
        Cohort cohort,
        EventKind state,
        LocalDate since) {}
