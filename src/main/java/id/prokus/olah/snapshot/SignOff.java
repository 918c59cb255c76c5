package id.prokus.olah.snapshot;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody signed a snapshot in the system.
 *
 * @param position its place in the chain, from 1
 * @param post the post as it stood that day
 * @param act paraf, tanda tangan or mengetahui
 * @param hash of what was on the page when it was signed
 * @param by the account
 */
public record SignOff(
        UUID id,
        UUID snapshot,
        int position,
        String post,
        String act,
        String hash,
        String fullName,
        String by,
        Instant at) {}
