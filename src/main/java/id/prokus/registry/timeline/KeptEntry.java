package id.prokus.registry.timeline;

import java.time.Instant;

/**
 * An entry as it is kept.
 *
 * @param recordedAt when it came in here
 * @param recordedBy an account's name, or what did it
 */
public record KeptEntry(Entry entry, Instant recordedAt, String recordedBy) {}
