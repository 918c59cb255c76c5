package id.prokus.dissemination;

import id.prokus.dissemination.Attendance.Presence;
import id.prokus.dissemination.Attendance.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came. */
@Repository
public class Attendances {

    private final JdbcClient database;

    Attendances(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they came. */
    public List<Attendance> of(UUID meeting) {
        return database.sql("""
                select id, invitation, person, post, presence, way, recorded_at
                from dissemination.attendance where meeting = :meeting order by id
                """)
                .param("meeting", meeting)
                .query(Attendances::attendance)
                .list();
    }

    /** Somebody who comes again, perhaps from elsewhere, is one person still. */
    void record(Invitation invitation, Attendance attendance, String by) {
        database.sql("""
                insert into dissemination.attendance
                    (id, meeting, invitation, owner, person, post, presence, way, recorded_by, recorded_at)
                values (:id, :meeting, :invitation, :owner, :person, :post, :presence, :way, :by, :at)
                on conflict (invitation, person) do update
                    set presence = excluded.presence, way = excluded.way, recorded_by = excluded.recorded_by,
                        post = case when excluded.post = '' then attendance.post else excluded.post end
                """)
                .param("id", attendance.id())
                .param("meeting", invitation.meeting())
                .param("invitation", invitation.id())
                .param("owner", invitation.owner())
                .param("person", attendance.person())
                .param("post", attendance.post())
                .param("presence", code(attendance.presence()))
                .param("way", code(attendance.way()))
                .param("by", by)
                .param("at", attendance.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static Attendance attendance(ResultSet row, int number) throws SQLException {
        return new Attendance(
                row.getObject("id", UUID.class),
                row.getObject("invitation", UUID.class),
                row.getString("person"),
                row.getString("post"),
                Presence.valueOf(row.getString("presence").toUpperCase(Locale.ROOT)),
                Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
