package id.prokus.registry.timeline;

import java.time.Instant;
import java.util.UUID;

/**
 * A photograph or receipt of something that happened.
 *
 * @param family whose, as it was recorded
 * @param thing what it shows
 * @param caption in the words of whoever added it; may be empty
 * @param name of the file, as received
 * @param sha256 of its bytes, by which they are found again
 * @param by an account's name
 */
public record ProofFile(
        UUID family, UUID thing, String caption, String name, String sha256, Source.Way way, String by, Instant at) {

    /** What stands under it. */
    public String words() {
        return caption.isEmpty() ? name : caption;
    }

    public String address() {
        return "/keluarga/" + family + "/peristiwa/" + thing + "/bukti/" + sha256;
    }

    /** A few kilobytes, for a list. */
    public String small() {
        return picture(0) + "?kecil=ya";
    }

    /** @param page from 0; a photograph has one */
    public String picture(int page) {
        return address() + "/" + page;
    }
}
