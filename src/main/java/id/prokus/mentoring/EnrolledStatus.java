package id.prokus.mentoring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The PKH status of families as the SK of their latest edition says. */
@Repository
class EnrolledStatus {

    private final JdbcClient database;

    EnrolledStatus(JdbcClient database) {
        this.database = database;
    }

    /** @return aktif or graduasi; empty where the SK does not say */
    Optional<String> of(UUID family) {
        return database.sql("""
                select lower(pkh_status) from registry.enrolment where family = :family
                order by edition desc limit 1
                """)
                .param("family", family)
                .query(String.class)
                .optional()
                .filter(status -> !status.isEmpty());
    }
}
