package id.prokus.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * An incubator serves a kabupaten or kota.
 *
 * @param agreement under which
 * @param edition the agreement's: {@code ProKUS 2021}
 * @param incubatorName as it is called today
 * @param partner the agreement's partner unit
 * @param regency Kemendagri code of four digits
 * @param validity its own days, or the agreement's where it has none
 */
public record ServiceArea(
        UUID id,
        UUID agreement,
        String edition,
        UUID incubator,
        String incubatorName,
        Optional<UUID> partner,
        String regency,
        Period validity,
        String source) {}
