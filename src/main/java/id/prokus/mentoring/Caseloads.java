package id.prokus.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many families each of those who walk has, within the scope of whoever asks. */
@Repository
class Caseloads {

    private final JdbcClient database;

    Caseloads(JdbcClient database) {
        this.database = database;
    }

    /**
     * What one person carries for one incubator's families.
     *
     * @param sessions held this month with these families
     * @param unvisited without a session or a visit since the threshold
     * @param overdue families with a plan behind them of which nobody said what became
     */
    public record Caseload(
            UUID person,
            String name,
            WalkerRole role,
            String incubator,
            int families,
            int sessions,
            int unvisited,
            int overdue) {}

    /** @param before the last day that is too long ago for a visit */
    List<Caseload> all(LocalDate today, LocalDate before) {
        return database.sql("""
                with walking as (
                    select mentor as person, 'mentor' as role, family, last_contact, busy_month, in_busy_month, planned
                    from mentoring.walk where mentor is not null and coalesce(mentor_until >= :today, true) and %1$s
                    union all
                    select companion, companion_role, family, last_contact, busy_month, in_busy_month, planned
                    from mentoring.walk
                    where companion is not null and coalesce(companion_until >= :today, true) and %1$s)
                select person, min(p.name) as name, role, f.incubator, count(*) as families,
                       coalesce(sum(in_busy_month) filter (where busy_month = :month), 0) as sessions,
                       count(*) filter (where coalesce(last_contact, '-infinity'::date) < :before) as unvisited,
                       count(*) filter (where planned[1] < :today) as overdue
                from walking
                join registry.family f on f.id = walking.family
                join organisation.person p on p.id = walking.person
                group by person, role, f.incubator
                """.formatted(Walks.BY_ITSELF))
                .param("today", today)
                .param("month", today.withDayOfMonth(1))
                .param("before", before)
                .query((row, number) -> new Caseload(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        WalkerRole.find(row.getString("role")).orElse(WalkerRole.MENTOR),
                        row.getString("incubator"),
                        row.getInt("families"),
                        row.getInt("sessions"),
                        row.getInt("unvisited"),
                        row.getInt("overdue")))
                .list();
    }
}
