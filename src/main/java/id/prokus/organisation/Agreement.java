package id.prokus.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A perjanjian kerja sama (PKS) with an incubator.
 *
 * @param number as printed; empty where it is not known
 * @param edition the programme and its year, as printed: {@code ProKUS 2021}
 * @param party the first party, a unit of the ministry
 * @param partner the unit that the incubator does the work with
 */
public record Agreement(
        UUID id,
        String number,
        Optional<LocalDate> signedOn,
        String edition,
        UUID party,
        UUID incubator,
        Optional<UUID> partner,
        Period validity,
        String source) {}
