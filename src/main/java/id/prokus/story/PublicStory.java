package id.prokus.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A story that is public.
 *
 * @param id by which its address calls it
 * @param story of which story; never shown
 * @param expires the last day on which it may be shown
 */
public record PublicStory(
        UUID id, UUID story, int edition, PublicContent content, Optional<LocalDate> expires, Instant publishedAt) {

    public static final String PATH = "/umum/kisah";

    public String address() {
        return PATH + "/" + id;
    }
}
