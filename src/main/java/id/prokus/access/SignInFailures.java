package id.prokus.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wrong passwords of late: five within five minutes close an account's door until the oldest is five minutes old. */
@Component
class SignInFailures {

    private static final int TOO_MANY = 5;
    private static final Duration OF_LATE = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    SignInFailures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean tooMany(String name) {
        return database.sql("select count(*) from access.sign_in_failure where name = :name and at > :since")
                        .param("name", name)
                        .param("since", now().minus(OF_LATE))
                        .query(Integer.class)
                        .single()
                >= TOO_MANY;
    }

    void add(String name) {
        database.sql("insert into access.sign_in_failure (name, at) values (:name, :at)")
                .param("name", name)
                .param("at", now())
                .update();
    }

    void forget(String name) {
        database.sql("delete from access.sign_in_failure where name = :name")
                .param("name", name)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
