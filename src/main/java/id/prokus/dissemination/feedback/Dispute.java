package id.prokus.dissemination.feedback;

import id.prokus.intake.Field;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A sanggahan: one cell behind a figure is held to be wrong.
 *
 * @param owner as on the invitation of whoever raised it
 * @param target the figure
 * @param about how the figure read
 * @param place where the row stands, as people say it
 * @param was what the cell said
 * @param proposed what it should say; empty to take it out
 * @param answer why it was rejected or withdrawn; may be empty
 * @param correction what came of it
 */
public record Dispute(
        UUID id,
        UUID meeting,
        UUID invitation,
        String owner,
        UUID snapshot,
        String target,
        String about,
        String incubator,
        String regency,
        UUID row,
        String place,
        Field field,
        String was,
        String proposed,
        String reason,
        State state,
        String answer,
        Optional<UUID> correction,
        String raisedBy,
        Instant raisedAt,
        String decidedBy,
        Optional<Instant> decidedAt) {

    /** Where it stands. */
    public enum State {
        DIAJUKAN,
        DITERIMA,
        DITOLAK,
        DITARIK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean pending() {
        return state == State.DIAJUKAN;
    }

    /** As a correction names what brought it up. */
    public String cause() {
        return "sanggahan:" + id;
    }

    /** Names the cell only: a KPM's data never reaches a log. */
    @Override
    public String toString() {
        return "Dispute[" + id + " " + field.code() + "]";
    }
}
