package id.prokus.dissemination.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an action can be born from in a meeting: words of an organisation, as they stand now. */
@Repository
class Origins {

    private final JdbcClient database;

    Origins(JdbcClient database) {
        this.database = database;
    }

    /** Freely where nothing is named, or it is not for the reader. */
    Origin find(Optional<UUID> feedback) {
        return feedback.flatMap(id -> database.sql("""
                        select body from dissemination.passage
                        where id = :id and state in ('terkirim', 'diparkir')
                        """)
                        .param("id", id)
                        .query(String.class)
                        .optional()
                        .map(body -> new Origin(Origin.Kind.FEEDBACK, id.toString(), body)))
                .orElse(Origin.FREE);
    }
}
