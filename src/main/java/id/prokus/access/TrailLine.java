package id.prokus.access;

import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done.
 *
 * @param action a code such as {@code access.signed-in}
 * @param subject an id or a name without personal data
 * @param detail the reason, or what changed; may be empty
 * @param regency Kemendagri digits of the kabupaten it is about; empty where it is about none
 */
public record TrailLine(
        UUID id, Instant at, String actor, String action, String subject, String detail, String regency) {

    /** What was done, in words. */
    public Text words() {
        return TrailWords.of(action);
    }
}
