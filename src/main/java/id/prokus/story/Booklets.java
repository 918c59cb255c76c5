package id.prokus.story;

import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Booklets that stand, and what is left of those that do not: never their bytes. */
@Repository
public class Booklets {

    /** While every story it holds is public, as it was when it was bound. */
    private static final String STANDS = """
            content is not null and not exists (
                select from story.booklet_story held
                left join story.public_story open on open.id = held.public_story
                    and (open.expires_on is null or open.expires_on >= :today)
                where held.booklet = booklet.id and open.id is null)
            """;

    private final JdbcClient database;
    private final Clock clock;

    Booklets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest first. */
    List<Booklet> all() {
        return booklets("");
    }

    /** Those that anybody may take, the latest first. */
    public List<Booklet> standing() {
        return booklets(" where " + STANDS);
    }

    private List<Booklet> booklets(String where) {
        return database.sql("""
                select id, title, made_by, made_at, sha256, pages, taken, gone_at, gone_why,
                       (select count(*) from story.booklet_story held where held.booklet = booklet.id) as stories
                from story.booklet
                """ + where + " order by made_at desc, id")
                .param("today", Jakarta.today(clock))
                .query((row, number) -> new Booklet(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256"),
                        row.getInt("pages"),
                        row.getInt("stories"),
                        row.getInt("taken"),
                        Optional.ofNullable(row.getObject("gone_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getString("gone_why")))
                .list();
    }

    /** The PDF, and one more who took it; empty where it does not stand. */
    Optional<byte[]> take(UUID id) {
        return database.sql("update story.booklet set taken = taken + 1 where id = :id and " + STANDS
                        + " returning content")
                .param("id", id)
                .param("today", Jakarta.today(clock))
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    void add(Booklet one, byte[] content, List<PublicStory> stories) {
        database.sql("insert into story.booklet (id, title, made_by, made_at, sha256, pages, content)"
                        + " values (:id, :title, :by, :at, :sha256, :pages, :content)")
                .param("id", one.id())
                .param("title", one.title())
                .param("by", one.madeBy())
                .param("at", one.madeAt().atOffset(ZoneOffset.UTC))
                .param("sha256", one.sha256())
                .param("pages", one.pages())
                .param("content", content)
                .update();
        for (PublicStory story : stories) {
            database.sql("insert into story.booklet_story (booklet, story, public_story)"
                            + " values (:booklet, :story, :open)")
                    .param("booklet", one.id())
                    .param("story", story.story())
                    .param("open", story.id())
                    .update();
        }
    }

    /** Every one that holds this story: its bytes are erased, that it was there is kept. */
    void takeDown(UUID story, String why) {
        database.sql("""
                update story.booklet set content = null, gone_at = :now, gone_why = :why
                where content is not null and id in (select booklet from story.booklet_story where story = :story)
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("why", why)
                .param("story", story)
                .update();
    }
}
