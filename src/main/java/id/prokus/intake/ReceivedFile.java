package id.prokus.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as it was handed in; its bytes are kept beside it, never changed.
 *
 * @param id of this receipt
 * @param edition the year of the edition it was handed in for
 * @param name as received
 * @param sha256 what it holds, in hexadecimal
 * @param size in bytes
 * @param changedAt when its sender last changed it, or when it was received where that is not known
 * @param receivedAt when it was first handed in
 * @param sender who handed it in: an account's name, or "terminal:" and the name of whoever ran the command
 * @param known whether the same bytes had been handed in before in this edition, under this or another name
 */
public record ReceivedFile(
        UUID id,
        int edition,
        String name,
        String sha256,
        long size,
        Instant changedAt,
        Instant receivedAt,
        String sender,
        boolean known) {}
