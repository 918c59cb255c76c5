package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A family's place in one edition, as its events leave it.
 *
 * @param id of the enrolment
 * @param state what last happened
 * @param since the day of that
 * @param enrolledOn the day it came in
 */
record Enrolled(
        UUID id,
        UUID family,
        String regency,
        String incubator,
        Cohort cohort,
        EventKind state,
        LocalDate since,
        LocalDate enrolledOn) {}
