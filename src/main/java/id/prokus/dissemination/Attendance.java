package id.prokus.dissemination;

import java.time.Instant;
import java.util.UUID;

/**
 * A person who came for an organisation.
 *
 * @param person the name as given
 * @param post what the person does there; may be empty
 */
public record Attendance(
        UUID id, UUID invitation, String person, String post, Presence presence, Way way, Instant recordedAt) {

    /** Where somebody is. */
    public enum Presence {
        RUANG,
        JAUH
    }

    /** How it was recorded. */
    public enum Way {
        QR,
        TAUTAN,
        AKUN,
        NOTULIS
    }
}
