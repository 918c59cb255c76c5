package id.prokus.registry.screening;

import java.util.UUID;

/**
 * A family that is proposed for an edition, with how it stands against the edition's checks.
 *
 * @param place Kemendagri digits of its kecamatan, or of its kabupaten where only that is known
 */
public record Candidate(UUID family, String name, String masked, String place, Screening screening) {

    public String address() {
        return "/keluarga/" + family + "/penyaringan?edisi="
                + screening.edition().key();
    }
}
