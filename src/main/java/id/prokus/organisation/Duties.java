package id.prokus.organisation;

import id.prokus.vocabulary.Jakarta;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which post, and when. */
@Component
public class Duties {

    private static final String COLUMNS = """
            select d.id, d.post, d.held_from, d.held_until, d.ended, d.remark, d.source,
                p.id as person, p.name, p.phone, p.email
            from organisation.duty d join organisation.person p on p.id = d.person
            """;

    private final JdbcClient database;
    private final Clock clock;

    Duties(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Who holds a post on a day for certain; the one who has held it longest where it may have several. A duty that goes
     * on since an unknown day counts from today on, and on no earlier day.
     */
    public Optional<Person> holder(UUID post, LocalDate day) {
        return holders(post, day).stream().findFirst();
    }

    /** All who hold a post on a day for certain, by how long. */
    public List<Person> holders(UUID post, LocalDate day) {
        return database
                .sql(COLUMNS + """
                where d.post = :post
                  and (d.certain @> :day or (d.certain @> 'infinity'::date and d.held_from is null and :day >= :today))
                order by d.held_from nulls first, d.id
                """)
                .param("post", post)
                .param("day", day)
                .param("today", Jakarta.today(clock))
                .query(Duties::duty)
                .list()
                .stream()
                .map(Duty::person)
                .toList();
    }

    /** Of all posts of an office, the latest first; among those without days, the one entered last. */
    List<Duty> atOffice(UUID office) {
        return database.sql(COLUMNS + """
                join organisation.post q on q.id = d.post
                where q.office = :office
                order by d.ended, coalesce(d.held_from, d.held_until) desc nulls last, d.id desc
                """)
                .param("office", office)
                .query(Duties::duty)
                .list();
    }

    void add(Duty duty, boolean single) {
        database.sql("""
                insert into organisation.duty (id, post, single, person, held_from, held_until, ended, remark, source)
                values (:id, :post, :single, :person,
                    nullif(:from, '')::date, nullif(:until, '')::date, :ended, :remark, :source)
                """)
                .param("id", duty.id())
                .param("post", duty.post())
                .param("single", single)
                .param("person", duty.person().id())
                .param("from", Days.written(duty.held().from()))
                .param("until", Days.written(duty.held().until()))
                .param("ended", duty.ended())
                .param("remark", duty.remark())
                .param("source", duty.source())
                .update();
    }

    /** Ends it, and says its first day where that was not known. */
    void end(UUID id, Period held) {
        database.sql("""
                update organisation.duty
                set held_from = nullif(:from, '')::date, held_until = nullif(:until, '')::date, ended = true
                where id = :id
                """)
                .param("id", id)
                .param("from", Days.written(held.from()))
                .param("until", Days.written(held.until()))
                .update();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                row.getObject("post", UUID.class),
                new Person(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email")),
                new Period(Days.of(row, "held_from"), Days.of(row, "held_until")),
                row.getBoolean("ended"),
                row.getString("remark"),
                row.getString("source"));
    }
}
