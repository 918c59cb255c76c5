package id.prokus.monitoring.submission;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that came beside submissions, such as photographs; their bytes are kept with everything else received. */
@Repository
class SubmittedFiles {

    private final JdbcClient database;
    private final Clock clock;

    SubmittedFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void attach(Submission to, String name, String sha256, Optional<UUID> device) {
        database.sql("""
                insert into monitoring.attachment (form, instance, name, sha256, device, received_at)
                values (:form, :instance, :name, :sha256, :device, :now) on conflict do nothing
                """)
                .param("form", to.form())
                .param("instance", to.instance())
                .param("name", name)
                .param("sha256", sha256)
                .param("device", device.orElse(null))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The files that came with it, by name. */
    Map<String, String> of(Submission of) {
        Map<String, String> found = new TreeMap<>();
        database.sql("select name, sha256 from monitoring.attachment where form = :form and instance = :instance")
                .param("form", of.form())
                .param("instance", of.instance())
                .query(row -> {
                    found.put(row.getString("name"), row.getString("sha256"));
                });
        return found;
    }
}
