package id.prokus.monitoring.phone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The phones that may come in. */
@Repository
public class Devices {

    private static final String COLUMNS = """
            select device.id, device.account, device.name, device.user_name, device.ha1, device.made_at,
                   device.last_seen_at, device.called, device.revoked_at
            from monitoring.device
            """;

    private static final Duration SEEN_ANEW = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 100;

    private final JdbcClient database;
    private final Clock clock;

    Devices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID id, String account, String name, DeviceSecret secret, String by) {
        database.sql("""
                insert into monitoring.device (id, account, name, user_name, ha1, made_at, made_by)
                values (:id, :account, :name, :user, :ha1, :now, :by)
                """)
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .param("user", secret.userName())
                .param("ha1", secret.ha1())
                .param("now", now())
                .param("by", by)
                .update();
    }

    /** Of an account, the latest first, also those that were shut out. */
    public List<Device> of(String account) {
        return database.sql(COLUMNS + "where device.account = :account order by device.id desc")
                .param("account", account)
                .query(Devices::device)
                .list();
    }

    Device get(UUID id) {
        return database.sql(COLUMNS + "where device.id = :id")
                .param("id", id)
                .query(Devices::device)
                .single();
    }

    /** False where this account has no such phone, or it was shut out before. */
    boolean revoke(UUID id, String account, String by) {
        return database.sql("""
                update monitoring.device set revoked_at = :now, revoked_by = :by
                where id = :id and account = :account and revoked_at is null
                """)
                        .param("now", now())
                        .param("by", by)
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** A phone and what its sign-in is held against. */
    record Known(Device device, String ha1) {

        @Override
        public String toString() {
            return "Known[" + device.id() + "]";
        }
    }

    /** Who signs in by that name; empty where it was shut out, or its account is closed. */
    Optional<Known> holding(String userName) {
        return database.sql(COLUMNS + """
                join access.account on account.name = device.account
                where device.user_name = :user and device.revoked_at is null and account.closed_at is null
                """)
                .param("user", userName)
                .query((row, number) -> new Known(device(row, number), row.getString("ha1")))
                .optional();
    }

    /** To the minute, so that a list that is fetched in twenty parts writes once. */
    void seen(Device device, String called) {
        boolean recently = device.lastSeenAt()
                .filter(seen -> seen.plus(SEEN_ANEW).isAfter(clock.instant()))
                .isPresent();
        if (recently) {
            return;
        }
        String plain = called.replaceAll("\\p{Cntrl}", "");
        database.sql("""
                update monitoring.device
                set last_seen_at = :now, called = case when :called = '' then called else :called end
                where id = :id
                """)
                .param("now", now())
                .param("called", plain.substring(0, Math.min(LONGEST_NAME, plain.length())))
                .param("id", device.id())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static Device device(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getString("name"),
                row.getString("user_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_seen_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("called"),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
