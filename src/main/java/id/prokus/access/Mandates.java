package id.prokus.access;

import id.prokus.vocabulary.Actor;
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

/** Who does what, where, from when to when. */
@Repository
class Mandates {

    private final JdbcClient database;
    private final Clock clock;

    Mandates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who somebody is, and what they may do on a day. */
    Standing standing(String account, LocalDate day) {
        record Held(String shown, Optional<Mandate> mandate) {}
        List<Held> all = database.sql("""
                select coalesce(nullif(full_name, ''), name) as shown, mandate.id, mandate.account, role, place, partner,
                       from_day, until_day
                from access.account
                left join access.mandate on mandate.account = account.name
                                        and :day between from_day and coalesce(until_day, 'infinity')
                where account.name = :account
                order by from_day desc, mandate.id desc
                """)
                .param("account", account)
                .param("day", day)
                .query((row, number) -> new Held(
                        row.getString("shown"),
                        row.getString("id") == null ? Optional.empty() : Optional.of(mandate(row, number))))
                .list();
        return new Standing(
                account,
                all.stream().map(Held::shown).findFirst().orElse(account),
                all.stream().flatMap(held -> held.mandate().stream()).toList());
    }

    /** All that somebody ever had, the latest first. */
    List<Mandate> of(String account) {
        return database.sql("""
                select id, account, role, place, partner, from_day, until_day
                from access.mandate where account = :account
                order by from_day desc, id desc
                """)
                .param("account", account)
                .query(Mandates::mandate)
                .list();
    }

    /** Those of these accounts that hold on a day. */
    List<Mandate> of(List<Account> accounts, LocalDate day) {
        return database.sql("""
                select id, account, role, place, partner, from_day, until_day
                from access.mandate
                where account = any(:accounts) and :day >= from_day and :day <= coalesce(until_day, 'infinity')
                order by from_day desc, id desc
                """)
                .param("accounts", accounts.stream().map(Account::name).toArray(String[]::new))
                .param("day", day)
                .query(Mandates::mandate)
                .list();
    }

    List<Mandate> all() {
        return database.sql("""
                select id, account, role, place, partner, from_day, until_day
                from access.mandate
                order by account, from_day desc, id desc
                """).query(Mandates::mandate).list();
    }

    /** Whether anybody who can sign in ever had this duty. */
    boolean everGiven(Role role) {
        return database.sql("""
                select exists (
                    select from access.mandate join access.account on account.name = mandate.account
                    where role = :role and closed_at is null)
                """).param("role", role.code()).query(Boolean.class).single();
    }

    Optional<Mandate> find(UUID id) {
        return database.sql("""
                select id, account, role, place, partner, from_day, until_day
                from access.mandate where id = :id
                """).param("id", id).query(Mandates::mandate).optional();
    }

    /** Until the transaction ends nobody else gives this account a mandate. */
    void hold(String account) {
        database.sql("select name from access.account where name = :account for update")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    void add(Actor by, Mandate mandate) {
        database.sql("""
                insert into access.mandate (id, account, role, place, partner, from_day, until_day, given_by, given_at)
                values (:id, :account, :role, :place, :partner, :from, :until, :by, :now)
                """)
                .param("id", mandate.id())
                .param("account", mandate.account())
                .param("role", mandate.role().code())
                .param("place", mandate.place())
                .param("partner", mandate.partner())
                .param("from", mandate.from())
                .param("until", mandate.until().orElse(null))
                .param("by", by.name())
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }

    void end(UUID id, LocalDate last) {
        database.sql("update access.mandate set until_day = :last where id = :id")
                .param("last", last)
                .param("id", id)
                .update();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getString("account"),
                Role.find(row.getString("role")).orElseThrow(),
                row.getString("place"),
                row.getString("partner"),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
    }
}
