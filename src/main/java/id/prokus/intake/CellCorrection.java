package id.prokus.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * Another value for one cell, proposed by one person and accepted by another. What was received stays as received.
 *
 * @param row the row, known through all versions of its file
 * @param incubator whose file it is in
 * @param regency Kemendagri code of four digits; empty where not known
 * @param before the value, normalised, as it stood; the correction holds only while the cell says so
 * @param after the value, normalised, that counts instead; empty where the value is taken out
 * @param reason why, in the words of who proposed it
 * @param cause what brought it up: {@code sanggahan:} and its id
 */
public record CellCorrection(
        UUID id,
        int edition,
        UUID row,
        String incubator,
        String regency,
        Field field,
        String before,
        String after,
        String reason,
        String cause,
        String proposedBy,
        String acceptedBy,
        Instant acceptedAt) {

    /** Names the cell only: a KPM's data never reaches a log. */
    @Override
    public String toString() {
        return "CellCorrection[" + row + " " + field.code() + "]";
    }
}
