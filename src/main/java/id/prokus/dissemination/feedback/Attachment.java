package id.prokus.dissemination.feedback;

import java.time.Instant;
import java.util.UUID;

/**
 * A narrative report, with what it tells entered beside it.
 *
 * @param name the file's, as received
 * @param size in bytes
 * @param challenges its tantangan; may be empty
 * @param plans its rencana tindak lanjut; may be empty
 */
public record Attachment(
        UUID id,
        UUID meeting,
        UUID invitation,
        String name,
        DocumentFormat format,
        String sha256,
        long size,
        String challenges,
        String plans,
        String receivedBy,
        Instant receivedAt) {

    /** At least one. */
    public long kilobytes() {
        return Math.max(1, size / 1024);
    }
}
