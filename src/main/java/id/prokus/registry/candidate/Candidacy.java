package id.prokus.registry.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a family is proposed for an edition.
 *
 * @param edition the programme year
 * @param since the day from which its state holds
 * @param regency Kemendagri digits
 * @param district Kemendagri digits; may be empty
 * @param incubator as the roster names it; empty where it is not known yet
 */
public record Candidacy(
        UUID id,
        UUID family,
        int edition,
        CandidacyState state,
        LocalDate since,
        String regency,
        String district,
        String incubator) {}
