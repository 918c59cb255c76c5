package id.prokus.story;

import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures of stories, drawn anew. */
@Repository
class StoryPictures {

    private final JdbcClient database;
    private final Clock clock;

    StoryPictures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    List<StoryPicture> of(UUID story) {
        return database.sql("select id, sha256, caption, alternative, width, height from story.picture"
                        + " where story = :story order by id")
                .param("story", story)
                .query(StoryPictures::picture)
                .list();
    }

    Optional<byte[]> shown(UUID story, UUID picture) {
        return database.sql("select shown from story.picture where story = :story and id = :picture")
                .param("story", story)
                .param("picture", picture)
                .query((row, number) -> row.getBytes("shown"))
                .optional();
    }

    void add(UUID story, String sha256, String caption, String alternative, RedrawnPicture drawn, String by) {
        database.sql("""
                insert into story.picture (id, story, sha256, caption, alternative, shown, width, height, added_by, added_at)
                values (:id, :story, :sha256, :caption, :alternative, :shown, :width, :height, :by, :now)
                """)
                .param("id", TimeOrderedId.next())
                .param("story", story)
                .param("sha256", sha256)
                .param("caption", caption)
                .param("alternative", alternative)
                .param("shown", drawn.jpeg())
                .param("width", drawn.width())
                .param("height", drawn.height())
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false where there is none */
    boolean remove(UUID story, UUID picture) {
        return database.sql("delete from story.picture where story = :story and id = :picture")
                        .param("story", story)
                        .param("picture", picture)
                        .update()
                == 1;
    }

    private static StoryPicture picture(ResultSet row, int number) throws SQLException {
        return new StoryPicture(
                row.getObject("id", UUID.class),
                row.getString("sha256"),
                row.getString("caption"),
                row.getString("alternative"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
