package id.prokus.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys by which other programmes come in. */
@Repository
class ApiKeys {

    private final JdbcClient database;
    private final Clock clock;

    ApiKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID id, String account, String name, ApiSecret secret) {
        database.sql("""
                insert into access.api_key (id, account, name, hash, made_at) values (:id, :account, :name, :hash, :now)
                """)
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .param("hash", secret.hash())
                .param("now", now())
                .update();
    }

    /** Of an account, the latest first, also those that were revoked. */
    List<ApiKey> of(String account) {
        return database.sql("""
                select id, account, name, made_at, last_used_on, revoked_at from access.api_key
                where account = :account order by id desc
                """).param("account", account).query(ApiKeys::key).list();
    }

    /** False where this account has no such key, or it was revoked before. */
    boolean revoke(UUID id, String account) {
        return database.sql("""
                update access.api_key set revoked_at = :now where id = :id and account = :account and revoked_at is null
                """)
                        .param("now", now())
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Whose key it is; empty where it opens nothing, or its account is closed. */
    Optional<String> account(ApiSecret secret) {
        LocalDate today = LocalDate.now(clock);
        Optional<String> account = database.sql("""
                select account.name from access.api_key key join access.account on account.name = key.account
                where key.hash = :hash and key.revoked_at is null and account.closed_at is null
                """)
                .param("hash", secret.hash())
                .query(String.class)
                .optional();
        if (account.isPresent()) {
            database.sql("""
                    update access.api_key set last_used_on = :today
                    where hash = :hash and last_used_on is distinct from :today
                    """).param("today", today).param("hash", secret.hash()).update();
        }
        return account;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
