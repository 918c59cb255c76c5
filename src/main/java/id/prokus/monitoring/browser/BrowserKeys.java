package id.prokus.monitoring.browser;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For each account, the key with which browsers lock what they keep for it. */
@Repository
class BrowserKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int AES_256 = 32;

    private final JdbcClient database;
    private final Clock clock;

    BrowserKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Always the same for one account: what was locked a month ago must open. Made when it is first asked for. */
    byte[] of(String account) {
        byte[] fresh = new byte[AES_256];
        RANDOM.nextBytes(fresh);
        database.sql("""
                insert into monitoring.browser_key (account, key, made_at) values (:account, :key, :now)
                on conflict (account) do nothing
                """)
                .param("account", account)
                .param("key", fresh)
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
        return database.sql("select key from monitoring.browser_key where account = :account")
                .param("account", account)
                .query((row, number) -> row.getBytes("key"))
                .single();
    }
}
