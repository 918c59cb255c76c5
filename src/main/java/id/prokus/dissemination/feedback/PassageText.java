package id.prokus.dissemination.feedback;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that a paragraph had, or that met a newer one.
 *
 * @param version which version it was; where it met a newer one, from which it began
 * @param stood whether it became the paragraph's text
 */
public record PassageText(UUID id, int version, String body, boolean stood, String writtenBy, Instant writtenAt) {}
