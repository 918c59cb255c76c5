package id.prokus.olah.snapshot;

import id.prokus.programme.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An <em>olahan beku</em>: a round's results as they stood when somebody froze them.
 *
 * @param edition the programme year
 * @param version from 1 within the edition
 * @param fingerprint {@code sha256:} over the inputs of the run
 * @param hash {@code sha256:} over everything frozen
 * @param asOf the day up to which its figures hold
 * @param reason why it was frozen
 * @param rules the versions of the rules that made the figures, one {@code name=digest} a line
 * @param rows how many KPM rows it holds
 * @param frozenBy the account
 */
public record Snapshot(
        UUID id,
        int edition,
        int version,
        String fingerprint,
        String hash,
        LocalDate asOf,
        String reason,
        String rules,
        int rows,
        String frozenBy,
        Instant frozenAt) {

    /** Enough of the hash to tell snapshots apart on paper. */
    public String shortHash() {
        return hash.substring("sha256:".length(), "sha256:".length() + 12);
    }

    public Edition programmeEdition() {
        return Edition.prokus(edition);
    }
}
