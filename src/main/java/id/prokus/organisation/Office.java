package id.prokus.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * An office that takes part.
 *
 * @param parent the office it is a part of; empty at the top
 * @param region Kemendagri code of two, four or six digits; empty for the whole country, or where it is not known
 * @param validity when it exists; what is not known is empty
 * @param source where this is known from; may be empty
 */
public record Office(
        UUID id, OfficeKind kind, String name, Optional<UUID> parent, String region, Period validity, String source) {}
