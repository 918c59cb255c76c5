package id.prokus.mentoring;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** After how many days a warning is due: configuration. */
@Repository
class Thresholds {

    private final JdbcClient database;

    Thresholds(JdbcClient database) {
        this.database = database;
    }

    int days(WarningKind kind) {
        return database.sql("select days from mentoring.threshold where warning = :kind")
                .param("kind", kind.code())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void set(WarningKind kind, int days) {
        database.sql("update mentoring.threshold set days = :days where warning = :kind")
                .param("kind", kind.code())
                .param("days", days)
                .update();
    }

    /** @return empty where it is no number of days from 1 to 366 */
    static Optional<Integer> read(String typed) {
        return typed.strip().matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(typed.strip())).filter(days -> days >= 1 && days <= 366)
                : Optional.empty();
    }
}
