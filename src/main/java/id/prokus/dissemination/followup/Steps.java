package id.prokus.dissemination.followup;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each action, and what was given as evidence. */
@Repository
class Steps {

    private final JdbcClient database;
    private final Clock clock;

    Steps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID followUp, State state, String words, Actor by) {
        database.sql("""
                insert into dissemination.follow_up_event (id, follow_up, state, words, by_whom, at)
                values (:id, :followUp, :state, :words, :by, :at)
                """)
                .param("id", TimeOrderedId.next())
                .param("followUp", followUp)
                .param("state", state.code())
                .param("words", words)
                .param("by", by.name())
                .param("at", now())
                .update();
    }

    List<Step> of(UUID followUp) {
        return database.sql("""
                select state, words, by_whom, at from dissemination.follow_up_event
                where follow_up = :followUp order by id
                """)
                .param("followUp", followUp)
                .query((row, number) -> new Step(
                        State.of(row.getString("state")).orElseThrow(),
                        row.getString("words"),
                        row.getString("by_whom"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(UUID followUp, String words, EvidenceFile file, String sha256, Actor by) {
        database.sql("""
                insert into dissemination.evidence
                    (id, follow_up, words, file_name, media_type, sha256, content, given_by, given_at)
                values (:id, :followUp, :words, :name, :type, :sha256, :content, :by, :at)
                """)
                .param("id", TimeOrderedId.next())
                .param("followUp", followUp)
                .param("words", words)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("sha256", sha256)
                .param("content", file.none() ? null : file.bytes(), java.sql.Types.BINARY)
                .param("by", by.name())
                .param("at", now())
                .update();
    }

    List<Evidence> evidence(UUID followUp) {
        return database.sql("""
                select id, words, file_name, media_type, sha256, given_by, given_at
                from dissemination.evidence where follow_up = :followUp order by id
                """)
                .param("followUp", followUp)
                .query(Steps::evidence)
                .list();
    }

    Optional<Evidence> find(UUID followUp, UUID id) {
        return evidence(followUp).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<byte[]> content(UUID id) {
        return database.sql("select content from dissemination.evidence where id = :id and content is not null")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getString("given_by"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
