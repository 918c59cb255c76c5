package id.prokus.intake;

import id.prokus.programme.Edition;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided about notes: lines are added, never changed. */
@Repository
public class NoteDecisions {

    private static final String COLUMNS = """
            select decision.note, decision.kind, decision.proposal, decision.about, decision.reason,
                   decision.decided_by, decision.decided_at
            from intake.note_decision decision
            """;

    private final JdbcClient database;
    private final Clock clock;

    NoteDecisions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A decision with the fingerprint of the cell it was made about.
     *
     * @param about as in {@link FoundNote#about}
     */
    public record Standing(NoteDecision decision, String about) {}

    /** The latest decision about each note of an edition; none where it was withdrawn. */
    public Map<UUID, Standing> standing(Edition edition) {
        Map<UUID, Standing> standing = new HashMap<>();
        database.sql(COLUMNS + """
                join intake.note on note.id = decision.note
                where note.edition = :edition
                order by decision.id
                """).param("edition", edition.year()).query(row -> {
            NoteDecision decision = decision(row);
            if (decision.kind() == NoteDecision.Kind.WITHDRAWN) {
                standing.remove(decision.note());
            } else {
                standing.put(decision.note(), new Standing(decision, row.getString("about")));
            }
        });
        return standing;
    }

    /** Everything that was ever decided about a note, the earliest first. */
    public List<NoteDecision> history(UUID note) {
        return database.sql(COLUMNS + " where decision.note = :note order by decision.id")
                .param("note", note)
                .query((row, number) -> decision(row))
                .list();
    }

    /**
     * @param about as in {@link FoundNote#about}
     * @param proposal the proposed value; empty unless one is proposed
     */
    public void decide(UUID note, NoteDecision.Kind kind, String about, String proposal, String reason, String by) {
        database.sql("""
                insert into intake.note_decision (id, note, kind, proposal, about, reason, decided_by, decided_at)
                values (:id, :note, :kind, :proposal, :about, :reason, :by, :now)
                """)
                .param("id", TimeOrderedId.next())
                .param("note", note)
                .param("kind", kind.name())
                .param("proposal", Masked.digits(proposal))
                .param("about", about)
                .param("reason", reason)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static NoteDecision decision(ResultSet row) throws SQLException {
        return new NoteDecision(
                row.getObject("note", UUID.class),
                NoteDecision.Kind.valueOf(row.getString("kind")),
                row.getString("proposal"),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
