package id.prokus.story;

import id.prokus.vocabulary.Jakarta;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What anybody may read of stories, and nothing that is not public today. */
@Repository
public class PublicStories {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLUMNS = """
            select id, story, edition, content, expires_on, published_at from story.public_story
            where (expires_on is null or expires_on >= :today)
            """;

    private final JdbcClient database;
    private final Clock clock;

    PublicStories(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest first. */
    public List<PublicStory> all() {
        return asked(COLUMNS + " order by published_at desc, id")
                .query(PublicStories::story)
                .list();
    }

    public Optional<PublicStory> find(UUID id) {
        return asked(COLUMNS + " and id = :id")
                .param("id", id)
                .query(PublicStories::story)
                .optional();
    }

    /** As which a story was published; also where the time of its consent is over. */
    Optional<PublicStory> of(UUID story) {
        return database.sql("select id, story, edition, content, expires_on, published_at from story.public_story"
                        + " where story = :story")
                .param("story", story)
                .query(PublicStories::story)
                .optional();
    }

    /** JPEG. */
    public Optional<byte[]> picture(UUID id, int position) {
        return asked("""
                select content from story.public_picture where position = :position and public_story = (
                    select id from story.public_story where id = :id and (expires_on is null or expires_on >= :today))
                """)
                .param("id", id)
                .param("position", position)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    void add(PublicStory one, List<StoryPicture> pictures, String by) {
        database.sql("""
                insert into story.public_story (id, story, edition, content, expires_on, published_by, published_at)
                values (:id, :story, :edition, :content, :expires, :by, :at)
                """)
                .param("id", one.id())
                .param("story", one.story())
                .param("edition", one.edition())
                .param("content", JSON.writeValueAsString(one.content()))
                .param("expires", one.expires().orElse(null))
                .param("by", by)
                .param("at", one.publishedAt().atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; i < pictures.size(); i++) {
            database.sql("""
                    insert into story.public_picture (public_story, position, caption, alternative, content)
                    select :id, :position, caption, alternative, shown from story.picture where id = :picture
                    """)
                    .param("id", one.id())
                    .param("position", i + 1)
                    .param("picture", pictures.get(i).id())
                    .update();
        }
    }

    /** @return whether it was public */
    boolean remove(UUID story) {
        return database.sql("delete from story.public_story where story = :story")
                        .param("story", story)
                        .update()
                > 0;
    }

    /** Those that are public now, and stay so until the transaction ends. */
    List<UUID> hold(Collection<UUID> ids) {
        return asked("""
                select id from story.public_story
                where id = any (:ids) and (expires_on is null or expires_on >= :today) order by id for share
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return database.sql(sql).param("today", Jakarta.today(clock));
    }

    private static PublicStory story(ResultSet row, int number) throws SQLException {
        return new PublicStory(
                row.getObject("id", UUID.class),
                row.getObject("story", UUID.class),
                row.getInt("edition"),
                JSON.readValue(row.getString("content"), PublicContent.class),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
