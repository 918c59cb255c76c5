package id.prokus.story;

import id.prokus.vocabulary.TimeOrderedId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the levels decided, every word of it. */
@Repository
class Selections {

    private final JdbcClient database;

    Selections(JdbcClient database) {
        this.database = database;
    }

    /** The first first. */
    List<Selection> of(UUID story) {
        return database.sql("select level, chosen, reason, decided_by, decided_at from story.selection"
                        + " where story = :story order by id")
                .param("story", story)
                .query((row, number) -> new Selection(
                        Level.valueOf(row.getString("level")),
                        row.getBoolean("chosen"),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The last word of each level. */
    static Map<Level, Selection> standing(List<Selection> all) {
        var standing = new EnumMap<Level, Selection>(Level.class);
        all.forEach(one -> standing.put(one.level(), one));
        return standing;
    }

    void add(UUID story, Selection one) {
        database.sql("insert into story.selection (id, story, level, chosen, reason, decided_by, decided_at)"
                        + " values (:id, :story, :level, :chosen, :reason, :by, :at)")
                .param("id", TimeOrderedId.next())
                .param("story", story)
                .param("level", one.level().name())
                .param("chosen", one.chosen())
                .param("reason", one.reason())
                .param("by", one.by())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
