package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.feedback.Passage.Channel;
import id.prokus.dissemination.feedback.Passage.Kind;
import id.prokus.dissemination.feedback.Passage.State;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that organisations wrote for a meeting. Whoever asks sees what the database's policies show them. */
@Repository
public class Passages {

    private static final String SELECT = """
            select id, meeting, invitation, kind, target, about, body, version, named, channel, form, state,
                   state_reason, changed_by, changed_at, created_at
            from dissemination.passage
            """;

    private final JdbcClient database;

    Passages(JdbcClient database) {
        this.database = database;
    }

    public Optional<Passage> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Passages::passage)
                .optional();
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.passage-unknown} */
    Passage get(UUID id) {
        return find(id).orElseThrow(Refused::passageUnknown);
    }

    /** All of one kind at a meeting, in the order in which they came. */
    public List<Passage> of(UUID meeting, Kind kind) {
        return database.sql(SELECT + "where meeting = :meeting and kind = :kind order by id")
                .param("meeting", meeting)
                .param("kind", kind.code())
                .query(Passages::passage)
                .list();
    }

    List<Passage> of(Invitation invitation, Kind kind) {
        return database.sql(SELECT + "where invitation = :invitation and kind = :kind order by id")
                .param("invitation", invitation.id())
                .param("kind", kind.code())
                .query(Passages::passage)
                .list();
    }

    /** What stood on paper forms. */
    List<Passage> onPaper(UUID meeting) {
        return database.sql(SELECT + "where meeting = :meeting and form > 0 order by id")
                .param("meeting", meeting)
                .query(Passages::passage)
                .list();
    }

    /** The organisation's own answer to a question, not from paper. */
    Optional<Passage> answer(Invitation invitation, String question) {
        return database.sql(SELECT
                        + "where invitation = :invitation and kind = 'jawaban' and target = :question and form = 0")
                .param("invitation", invitation.id())
                .param("question", question)
                .query(Passages::passage)
                .optional();
    }

    /** @return false where somebody answered the same question a moment before */
    boolean add(Passage passage, Invitation invitation) {
        boolean added = database.sql("""
                insert into dissemination.passage (id, meeting, invitation, owner, kind, target, about, body, version,
                    named, channel, form, state, changed_by, changed_at, created_at)
                values (:id, :meeting, :invitation, :owner, :kind, :target, :about, :body, :version,
                    :named, :channel, :form, :state, :by, :at, :at)
                on conflict do nothing
                """)
                        .param("id", passage.id())
                        .param("meeting", passage.meeting())
                        .param("invitation", passage.invitation())
                        .param("owner", invitation.owner())
                        .param("kind", passage.kind().code())
                        .param("target", passage.target())
                        .param("about", passage.about())
                        .param("body", passage.body())
                        .param("version", passage.version())
                        .param("named", passage.named())
                        .param("channel", passage.channel().code())
                        .param("form", passage.form())
                        .param("state", passage.state().code())
                        .param("by", passage.changedBy())
                        .param("at", passage.changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (added) {
            keep(passage, passage.version(), passage.body(), true);
        }
        return added;
    }

    /**
     * @param changed with the text, state, writer and time that shall stand, and the version it began from
     * @return false where the present version is another
     */
    boolean change(Passage changed) {
        boolean stood = database.sql("""
                update dissemination.passage
                set body = :body, named = :named, state = :state, version = version + 1, changed_by = :by,
                    changed_at = :at
                where id = :id and version = :version
                """)
                        .param("id", changed.id())
                        .param("body", changed.body())
                        .param("named", changed.named())
                        .param("state", changed.state().code())
                        .param("version", changed.version())
                        .param("by", changed.changedBy())
                        .param("at", changed.changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        keep(changed, stood ? changed.version() + 1 : changed.version(), changed.body(), stood);
        return stood;
    }

    void state(UUID id, State state, String reason) {
        database.sql("update dissemination.passage set state = :state, state_reason = :reason where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("reason", reason)
                .update();
    }

    /** Every text of it, the earliest first. */
    List<PassageText> texts(UUID passage) {
        return database.sql("""
                select id, version, body, fate, written_by, written_at from dissemination.passage_text
                where passage = :passage order by id
                """)
                .param("passage", passage)
                .query((row, number) -> new PassageText(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("body"),
                        row.getString("fate").equals("dipakai"),
                        row.getString("written_by"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void keep(Passage passage, int version, String body, boolean stood) {
        database.sql("""
                insert into dissemination.passage_text (id, passage, owner, sent, version, body, fate, written_by, written_at)
                select :id, p.id, p.owner, :sent, :version, :body, :fate, :by, :at
                from dissemination.passage p where p.id = :passage
                """)
                .param("id", TimeOrderedId.next())
                .param("passage", passage.id())
                .param("sent", passage.sent())
                .param("version", version)
                .param("body", body)
                .param("fate", stood ? "dipakai" : "bertemu")
                .param("by", passage.changedBy())
                .param("at", passage.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getObject("invitation", UUID.class),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("target"),
                row.getString("about"),
                row.getString("body"),
                row.getInt("version"),
                row.getBoolean("named"),
                Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                row.getInt("form"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("state_reason"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
