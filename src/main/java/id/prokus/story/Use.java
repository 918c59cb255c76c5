package id.prokus.story;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a story was used.
 *
 * @param ended when it ended; empty while it goes on
 */
public record Use(
        UUID id, Channel channel, String place, Instant began, String by, Optional<Instant> ended, String endedWhy) {

    public boolean goesOn() {
        return ended.isEmpty();
    }
}
