package id.prokus.dissemination;

import id.prokus.vocabulary.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All results meetings. */
@Repository
public class Meetings {

    private static final String SELECT = """
            select id, edition, snapshot, title, agenda, place, mode, starts_at, ends_at, respond_until, spotlight
            from dissemination.meeting
            """;

    private final JdbcClient database;
    private final Clock clock;

    Meetings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest first. */
    public List<Meeting> all() {
        return database.sql(SELECT + "order by starts_at desc, id desc")
                .query(Meetings::meeting)
                .list();
    }

    public Optional<Meeting> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Meetings::meeting)
                .optional();
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.meeting-unknown} */
    public Meeting get(UUID id) {
        return find(id).orElseThrow(Refused::meetingUnknown);
    }

    void add(Meeting meeting, Actor by) {
        database.sql("""
                insert into dissemination.meeting (id, edition, snapshot, title, agenda, place, mode, starts_at, ends_at,
                    respond_until, created_by, created_at)
                values (:id, :edition, :snapshot, :title, :agenda, :place, :mode, :starts, :ends, :until, :by, :now)
                """)
                .param("id", meeting.id())
                .param("edition", meeting.edition())
                .param("snapshot", meeting.snapshot())
                .param("title", meeting.title())
                .param("agenda", meeting.agenda())
                .param("place", meeting.place())
                .param("mode", meeting.mode().code())
                .param("starts", meeting.startsAt().atOffset(ZoneOffset.UTC))
                .param("ends", meeting.endsAt().atOffset(ZoneOffset.UTC))
                .param("until", meeting.respondUntil())
                .param("by", by.name())
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }

    void change(Meeting meeting) {
        database.sql("""
                update dissemination.meeting
                set title = :title, agenda = :agenda, place = :place, mode = :mode, starts_at = :starts,
                    ends_at = :ends, respond_until = :until
                where id = :id
                """)
                .param("id", meeting.id())
                .param("title", meeting.title())
                .param("agenda", meeting.agenda())
                .param("place", meeting.place())
                .param("mode", meeting.mode().code())
                .param("starts", meeting.startsAt().atOffset(ZoneOffset.UTC))
                .param("ends", meeting.endsAt().atOffset(ZoneOffset.UTC))
                .param("until", meeting.respondUntil())
                .update();
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getObject("snapshot", UUID.class),
                row.getString("title"),
                row.getString("agenda"),
                row.getString("place"),
                Mode.of(row.getString("mode")).orElseThrow(),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getObject("respond_until", LocalDate.class),
                row.getString("spotlight"));
    }
}
