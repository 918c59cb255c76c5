package id.prokus.olah.snapshot;

import id.prokus.access.Role;
import id.prokus.access.Standing;

/**
 * A step of the chain by which a snapshot is signed.
 *
 * @param position from 1
 * @param post as printed
 * @param act paraf, tanda tangan or mengetahui
 * @param role whose holder signs it
 */
public record SignOffStep(int position, String post, String act, Role role) {

    /** Whether it is this person's to sign. */
    boolean isFor(Standing standing) {
        return standing.mandates().stream().anyMatch(mandate -> mandate.role() == role);
    }
}
