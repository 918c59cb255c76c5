package id.prokus.outreach;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Figures that were published.
 *
 * @param withdrawn when they were withdrawn; empty while they stand
 */
public record FiguresIssue(
        UUID id, UUID publication, PublicFigures figures, String by, Instant at, Optional<Instant> withdrawn) {}
