package id.prokus.organisation;

import java.util.UUID;

/**
 * A post at an office, whoever holds it.
 *
 * @param region what it covers: Kemendagri code; empty where the kind or the office says it
 */
public record Post(UUID id, PostKind kind, UUID office, String region) {}
