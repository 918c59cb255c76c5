package id.prokus.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to which day everything was brought along that changes by itself. */
@Repository
class DaysSeen {

    private final JdbcClient database;

    DaysSeen(JdbcClient database) {
        this.database = database;
    }

    /** Empty of a database that was made before this was kept. */
    Optional<LocalDate> last() {
        return database.sql("select day from registry.day_seen")
                .query(LocalDate.class)
                .optional();
    }

    void keep(LocalDate day) {
        database.sql("""
                insert into registry.day_seen (single, day) values (true, :day)
                on conflict (single) do update set day = greatest(day_seen.day, excluded.day)
                """).param("day", day).update();
    }
}
