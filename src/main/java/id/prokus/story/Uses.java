package id.prokus.story;

import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where stories are and were used. Lines stay when the use ends: that is what they are for. */
@Repository
class Uses {

    private final JdbcClient database;
    private final Clock clock;

    Uses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that go on first, then the latest. */
    List<Use> of(UUID story) {
        return database.sql("""
                select id, channel, place, began_at, began_by, ended_at, ended_why from story.use
                where story = :story order by ended_at is not null, id desc
                """)
                .param("story", story)
                .query((row, number) -> new Use(
                        row.getObject("id", UUID.class),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("place"),
                        row.getObject("began_at", OffsetDateTime.class).toInstant(),
                        row.getString("began_by"),
                        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getString("ended_why")))
                .list();
    }

    void begin(UUID story, Channel channel, String place, String by) {
        database.sql("insert into story.use (id, story, channel, place, began_at, began_by)"
                        + " values (:id, :story, :channel, :place, :now, :by)")
                .param("id", TimeOrderedId.next())
                .param("story", story)
                .param("channel", channel.name())
                .param("place", place)
                .param("now", now())
                .param("by", by)
                .update();
    }

    /** What the programme can end itself. */
    void endOurs(UUID story, String why, String by) {
        database.sql("update story.use set ended_at = :now, ended_by = :by, ended_why = :why"
                        + " where story = :story and channel in ('WEB', 'BUKLET') and ended_at is null")
                .param("now", now())
                .param("by", by)
                .param("why", why)
                .param("story", story)
                .update();
    }

    /** @return false where there is no such use, or it has ended */
    boolean end(UUID story, UUID use, String why, String by) {
        return database.sql("""
                update story.use set ended_at = :now, ended_by = :by, ended_why = :why
                where id = :id and story = :story and channel in ('MEDIA', 'INTERNAL') and ended_at is null
                """)
                        .param("now", now())
                        .param("by", by)
                        .param("why", why)
                        .param("id", use)
                        .param("story", story)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
