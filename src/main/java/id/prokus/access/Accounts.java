package id.prokus.access;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who can sign in. */
@Component
public class Accounts {

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Account> find(String name) {
        return database.sql("""
                select id, name, full_name, password,
                    password_changed_at is not null as password_chosen, closed_at is null as open
                from access.account where name = :name
                """)
                .param("name", name.strip().toLowerCase(Locale.ROOT))
                .query(Account.class)
                .optional();
    }

    /** The person's name where it is known, else the account's, also of one that is not there any more. */
    public String shownName(String name) {
        return find(name).map(Account::shownName).orElse(name);
    }

    /** By account, of those that there are. */
    public Map<String, String> shownNames(Collection<String> names) {
        Map<String, String> shown = new HashMap<>();
        database.sql("""
                select name, coalesce(nullif(full_name, ''), name) as shown from access.account where name = any(:names)
                """).param("names", names.toArray(String[]::new)).query(row -> {
            shown.put(row.getString("name"), row.getString("shown"));
        });
        return shown;
    }

    /** @throws Refusal {@code access.no-such-account} */
    public Account get(String name) {
        return find(name)
                .orElseThrow(() -> new Refusal(
                        "access.no-such-account",
                        new Text(
                                "Akun itu tidak ada. Buat akunnya dahulu.",
                                "There is no such account. Make it first.")));
    }

    /** False where somebody has that name already, perhaps since a moment ago in another process. */
    boolean add(String name, String fullName, String hash) {
        return database.sql("""
                insert into access.account (id, name, full_name, password, created_at)
                values (:id, :name, :fullName, :password, :now)
                on conflict (name) do nothing
                """)
                        .param("id", TimeOrderedId.next())
                        .param("name", name)
                        .param("fullName", fullName)
                        .param("password", hash)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Nobody can sign in with it from now on. */
    void close(String name) {
        database.sql("update access.account set closed_at = :now where name = :name and closed_at is null")
                .param("now", now())
                .param("name", name)
                .update();
    }

    void reopen(String name, String hash) {
        database.sql("update access.account set closed_at = null, password = :password where name = :name")
                .param("password", hash)
                .param("name", name)
                .update();
    }

    /** The owner chose it. */
    void choosePassword(String name, String hash) {
        savePassword(name, hash, true);
    }

    /** The programme made it, and its owner has yet to choose one. */
    void resetPassword(String name, String hash) {
        savePassword(name, hash, false);
    }

    private void savePassword(String name, String hash, boolean chosen) {
        database.sql("""
                update access.account
                set password = :password, password_changed_at = case when :chosen then :now end
                where name = :name
                """)
                .param("password", hash)
                .param("chosen", chosen)
                .param("now", now())
                .param("name", name)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
