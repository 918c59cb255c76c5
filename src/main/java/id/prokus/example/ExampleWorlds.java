package id.prokus.example;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which invented world is in the database, if any. */
@Repository
public class ExampleWorlds {

    private final JdbcClient database;
    private final Clock clock;

    ExampleWorlds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The world that is there.
     *
     * @param faults whether faults were planted
     */
    public record Loaded(long seed, boolean faults, Instant loadedAt) {}

    public Optional<Loaded> find() {
        return database.sql("select seed, faults, loaded_at from example.world")
                .query((row, number) -> new Loaded(
                        row.getLong("seed"),
                        row.getBoolean("faults"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether nothing was ever brought in: only then an example can be. */
    public boolean databaseIsEmpty() {
        return database.sql("""
                select not exists (select from intake.received_file)
                    and not exists (select from programme.roster)
                    and not exists (select from example.world)
                """).query(Boolean.class).single();
    }

    /** Whether something came in that is none of the example's. */
    boolean mixed() {
        return database.sql("select exists (select from intake.received_file where sender <> :by)")
                .param("by", LoadExample.BY.name())
                .query(Boolean.class)
                .single();
    }

    void add(World world) {
        database.sql("insert into example.world (seed, faults, loaded_at) values (:seed, :faults, :now)")
                .param("seed", world.seed())
                .param("faults", !world.faults().isEmpty())
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }
}
