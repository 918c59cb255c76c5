package id.prokus.outreach;

import java.time.Instant;
import java.util.UUID;

/** A document that anybody may take. */
public record PublicDocument(
        UUID id, String title, String summary, String name, String mediaType, String sha256, int size, Instant at) {

    public String address() {
        return "/umum/dokumen/" + id + "/" + name;
    }
}
