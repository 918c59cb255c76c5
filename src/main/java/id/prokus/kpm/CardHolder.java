package id.prokus.kpm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A family on the list of cards.
 *
 * @param district its kecamatan, or its kabupaten where that is not known: Kemendagri digits
 * @param until the last day on which its card holds; empty where none does
 * @param openedAt when its page was last opened by that card
 */
public record CardHolder(
        UUID family,
        String name,
        String district,
        String incubator,
        Optional<LocalDate> until,
        Optional<Instant> openedAt) {}
