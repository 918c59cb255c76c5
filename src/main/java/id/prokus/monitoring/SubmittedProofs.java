package id.prokus.monitoring;

import id.prokus.registry.timeline.ProofFile;
import id.prokus.registry.timeline.ProofPart;
import id.prokus.registry.timeline.Source;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures that phones sent with a form that stands on a family's timeline. */
@Repository
class SubmittedProofs implements ProofPart {

    private final JdbcClient database;

    SubmittedProofs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ProofFile> of(Collection<UUID> families) {
        return database.sql("""
                select distinct on (file.received_at, file.name, file.sha256)
                       submission.family, submission.thing, file.name, file.sha256, submission.account, file.received_at
                from monitoring.submission
                join monitoring.attachment file
                    on file.form = submission.form and file.instance = submission.instance
                where submission.family = any (:families) and submission.state = 'TERCATAT'
                  and submission.thing is not null and file.name ~* '[.](jpe?g|png|pdf)$'
                order by file.received_at, file.name, file.sha256
                """)
                .param("families", families.toArray(UUID[]::new))
                .query((row, number) -> new ProofFile(
                        row.getObject("family", UUID.class),
                        row.getObject("thing", UUID.class),
                        "",
                        row.getString("name"),
                        row.getString("sha256"),
                        Source.Way.PONSEL,
                        row.getString("account"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
