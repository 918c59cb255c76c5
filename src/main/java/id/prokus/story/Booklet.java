package id.prokus.story;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Stories bound into one PDF.
 *
 * @param taken how often it was taken
 * @param gone when it was taken down; empty while it stands
 */
public record Booklet(
        UUID id,
        String title,
        String madeBy,
        Instant madeAt,
        String sha256,
        int pages,
        int stories,
        int taken,
        Optional<Instant> gone,
        String goneWhy) {

    public String address() {
        return "/umum/buklet/" + id + ".pdf";
    }
}
