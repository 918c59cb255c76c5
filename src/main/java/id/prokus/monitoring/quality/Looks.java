package id.prokus.monitoring.quality;

import id.prokus.vocabulary.TimeOrderedId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found about submissions that were put forward. */
@Repository
class Looks {

    private final JdbcClient database;

    Looks(JdbcClient database) {
        this.database = database;
    }

    void add(UUID submission, Look look) {
        database.sql("""
                insert into monitoring.look (id, submission, outcome, note, looked_by, looked_at)
                values (:id, :submission, :outcome, :note, :by, :at)
                """)
                .param("id", TimeOrderedId.next())
                .param("submission", submission)
                .param("outcome", look.outcome().code())
                .param("note", look.note())
                .param("by", look.lookedBy())
                .param("at", look.lookedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last about each. */
    Map<UUID, Look> of(Collection<UUID> submissions) {
        var last = new HashMap<UUID, Look>();
        database.sql("""
                select distinct on (submission) submission, outcome, note, looked_by, looked_at
                from monitoring.look where submission = any (:submissions) order by submission, id desc
                """).param("submissions", submissions.toArray(UUID[]::new)).query(row -> {
            last.put(
                    row.getObject("submission", UUID.class),
                    new Look(
                            Look.Outcome.find(row.getString("outcome")).orElseThrow(),
                            row.getString("note"),
                            row.getString("looked_by"),
                            row.getObject("looked_at", OffsetDateTime.class).toInstant()));
        });
        return last;
    }
}
