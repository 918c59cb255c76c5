package id.prokus.dissemination.feedback;

import id.prokus.dissemination.feedback.Dispute.State;
import id.prokus.intake.Field;
import id.prokus.vocabulary.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All sanggahan. Whoever asks sees what the database's policies show them. */
@Repository
public class Disputes {

    private static final String SELECT = """
            select id, meeting, invitation, owner, snapshot, target, about, incubator, regency, row_id, place, field,
                   was, proposed, reason, state, answer, correction, raised_by, raised_at, decided_by, decided_at
            from dissemination.dispute
            """;

    private final JdbcClient database;
    private final Clock clock;

    Disputes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that wait first, then in the order in which they were raised. */
    public List<Dispute> of(UUID meeting) {
        return database.sql(SELECT + "where meeting = :meeting order by (state = 'diajukan') desc, id")
                .param("meeting", meeting)
                .query(Disputes::dispute)
                .list();
    }

    /** Of every meeting, as far as the reader may see, those of the latest first. */
    List<Dispute> pending() {
        return database.sql(SELECT + "where state = 'diajukan' order by meeting desc, id")
                .query(Disputes::dispute)
                .list();
    }

    public Optional<Dispute> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Disputes::dispute)
                .optional();
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.dispute-unknown} */
    Dispute get(UUID id) {
        return find(id).orElseThrow(Refused::disputeUnknown);
    }

    /** @return false where the cell is disputed already */
    boolean add(Dispute dispute) {
        return database.sql("""
                insert into dissemination.dispute (id, meeting, invitation, owner, snapshot, target, about, incubator,
                    regency, row_id, place, field, was, proposed, reason, state, raised_by, raised_at)
                values (:id, :meeting, :invitation, :owner, :snapshot, :target, :about, :incubator,
                    :regency, :row, :place, :field, :was, :proposed, :reason, 'diajukan', :by, :at)
                on conflict do nothing
                """)
                        .param("id", dispute.id())
                        .param("meeting", dispute.meeting())
                        .param("invitation", dispute.invitation())
                        .param("owner", dispute.owner())
                        .param("snapshot", dispute.snapshot())
                        .param("target", dispute.target())
                        .param("about", dispute.about())
                        .param("incubator", dispute.incubator())
                        .param("regency", dispute.regency())
                        .param("row", dispute.row())
                        .param("place", dispute.place())
                        .param("field", dispute.field().code())
                        .param("was", dispute.was())
                        .param("proposed", dispute.proposed())
                        .param("reason", dispute.reason())
                        .param("by", dispute.raisedBy())
                        .param("at", dispute.raisedAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** @return false where it had ended already */
    boolean end(UUID id, State state, String answer, Optional<UUID> correction, Actor by) {
        return database.sql("""
                update dissemination.dispute
                set state = :state, answer = :answer, correction = nullif(:correction, '')::uuid, decided_by = :by,
                    decided_at = :at
                where id = :id and state = 'diajukan'
                """)
                        .param("id", id)
                        .param("state", state.code())
                        .param("answer", answer)
                        .param("correction", correction.map(UUID::toString).orElse(""))
                        .param("by", by.name())
                        .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                > 0;
    }

    private static Dispute dispute(ResultSet row, int number) throws SQLException {
        return new Dispute(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getObject("invitation", UUID.class),
                row.getString("owner"),
                row.getObject("snapshot", UUID.class),
                row.getString("target"),
                row.getString("about"),
                row.getString("incubator"),
                row.getString("regency"),
                row.getObject("row_id", UUID.class),
                row.getString("place"),
                Field.ofCode(row.getString("field")).orElseThrow(),
                row.getString("was"),
                row.getString("proposed"),
                row.getString("reason"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("answer"),
                Optional.ofNullable(row.getObject("correction", UUID.class)),
                row.getString("raised_by"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
