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
class Duties {

    private final JdbcClient database;
    private final Clock clock;

    Duties(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All that somebody ever had, the latest first. */
    List<Duty> of(String account) {
        return database.sql("""
                select id, account, role, place, partner, from_day, until_day
                from access.duty where account = :account
                order by from_day desc, id desc
                """).param("account", account).query(Duties::duty).list();
    }

    List<Duty> all() {
        return database.sql("""
                select id, account, role, place, partner, from_day, until_day
                from access.duty
                order by account, from_day desc, id desc
                """).query(Duties::duty).list();
    }

    Optional<Duty> find(UUID id) {
        return database.sql("""
                select id, account, role, place, partner, from_day, until_day
                from access.duty where id = :id
                """).param("id", id).query(Duties::duty).optional();
    }

    /** Until the transaction ends nobody else gives this account a duty. */
    void hold(String account) {
        database.sql("select name from access.account where name = :account for update")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    void add(Actor by, Duty duty) {
        database.sql("""
                insert into access.duty (id, account, role, place, partner, from_day, until_day, given_by, given_at)
                values (:id, :account, :role, :place, :partner, :from, :until, :by, :now)
                """)
                .param("id", duty.id())
                .param("account", duty.account())
                .param("role", duty.role().code())
                .param("place", duty.place())
                .param("partner", duty.partner())
                .param("from", duty.from())
                .param("until", duty.until().orElse(null))
                .param("by", by.name())
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }

    void end(UUID id, LocalDate last) {
        database.sql("update access.duty set until_day = :last where id = :id")
                .param("last", last)
                .param("id", id)
                .update();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                row.getString("account"),
                Role.find(row.getString("role")).orElseThrow(),
                row.getString("place"),
                row.getString("partner"),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
    }
}
