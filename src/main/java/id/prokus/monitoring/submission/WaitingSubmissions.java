package id.prokus.monitoring.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits to be checked, and what waits for that. */
@Repository
class WaitingSubmissions {

    private final JdbcClient database;

    WaitingSubmissions(JdbcClient database) {
        this.database = database;
    }

    /** A form that was not known when it came is known now. */
    void release(String form, String version) {
        database.sql("""
                update monitoring.submission set state = 'BARU'
                where form = :form and version = :version and state = 'KARANTINA'
                """).param("form", form).param("version", version).update();
    }

    /** What failed by our fault before the programme was started anew is tried again. */
    void tryAgain() {
        database.sql("update monitoring.submission set state = 'BARU' where state = 'TERTUNDA'")
                .update();
    }

    /**
     * What was not checked yet.
     *
     * @param correction of another, which may be about another family
     */
    record Waiting(UUID id, Optional<UUID> family, boolean correction) {}

    /** The first to come first. */
    List<Waiting> waiting(int most) {
        return database.sql("""
                select id, family, root_instance <> instance as correction
                from monitoring.submission where state = 'BARU' order by received_at, id limit :most
                """)
                .param("most", most)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("family", UUID.class)),
                        row.getBoolean("correction")))
                .list();
    }
}
