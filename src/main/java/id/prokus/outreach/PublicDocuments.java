package id.prokus.outreach;

import id.prokus.intake.ReceivedFiles;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that anybody may take; whoever makes one answers for there being no family in it. */
@Repository
public class PublicDocuments {

    private static final String COLUMNS = """
            select id, title, summary, name, media_type, sha256, size, published_at from outreach.document
            where withdrawn_at is null
            """;

    private final JdbcClient database;
    private final Clock clock;

    PublicDocuments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest first. */
    public List<PublicDocument> all() {
        return database.sql(COLUMNS + " order by published_at desc, id desc")
                .query((row, number) -> new PublicDocument(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        row.getInt("size"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<PublicDocument> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<byte[]> content(UUID id) {
        return database.sql("select content from outreach.document where id = :id and withdrawn_at is null")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /** @param name its file name, of letters, digits, dashes and points */
    public UUID add(String title, String summary, String name, String mediaType, byte[] content, Actor by) {
        UUID id = TimeOrderedId.next();
        database.sql("""
                insert into outreach.document (id, title, summary, name, media_type, sha256, size, content, published_by,
                    published_at)
                values (:id, :title, :summary, :name, :type, :sha256, :size, :content, :by, :now)
                """)
                .param("id", id)
                .param("title", title)
                .param("summary", summary)
                .param("name", name)
                .param("type", mediaType)
                .param("sha256", ReceivedFiles.sha256(content))
                .param("size", content.length)
                .param("content", content)
                .param("by", by.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** @return false where there is none, or it was withdrawn before */
    boolean withdraw(UUID id, Actor by) {
        return database.sql("update outreach.document set withdrawn_at = :now, withdrawn_by = :by"
                                + " where id = :id and withdrawn_at is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .param("id", id)
                        .update()
                == 1;
    }
}
