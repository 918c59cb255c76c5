package id.prokus.mentoring;

import id.prokus.web.ListAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each family is walked with, in one row a family, and the lists that are read from it. */
@Repository
class Walks {

    /** What the list of one's families can be sorted by. */
    static final Map<String, String> COLUMNS = Map.of(
            "nama",
            "lower(family.name)",
            "kontak",
            "coalesce(walk.last_contact, '-infinity'::date)",
            "tugas",
            "walk.homework");

    /** The kinds that change a row. */
    static final Set<String> KINDS = Set.of(
            MentoringKinds.PAIRING,
            MentoringKinds.SESSION,
            MentoringKinds.VISIT,
            MentoringKinds.ATTENDANCE,
            MentoringKinds.HOMEWORK,
            "laporan-usaha",
            "salur",
            "pemakaian");

    private static final String FROM = " from mentoring.walk join registry.family on family.id = walk.family ";

    private final JdbcClient database;

    Walks(JdbcClient database) {
        this.database = database;
    }

    /** Writes the rows of these families anew from their entries. */
    void keepUp(Collection<UUID> families) {
        UUID[] touched = families.stream().distinct().sorted().toArray(UUID[]::new);
        database.sql("insert into mentoring.walk (family) select unnest(:families) on conflict do nothing")
                .param("families", touched)
                .update();
        // Held first: two who record at once must each count what the other has recorded.
        database.sql("select family from mentoring.walk where family = any (:families) order by family for update")
                .param("families", touched)
                .query(row -> {});
        database.sql("""
                with said as (
                    select entry.family, kind, said, happened_on as day, happened_until as until, stated_at,
                           said ->> 'pelaksanaan' as progress,
                           date_trunc('month', max(happened_on) filter (
                                where kind = 'sesi-mentor' and said ->> 'pelaksanaan' = 'terlaksana')
                                over (partition by entry.family))::date as busy
                    from registry.entry_standing entry
                    where entry.family = any (:families) and withdrawn is null and kind = any (:kinds)),
                pairing as (
                    select family, day, until, stated_at, said ->> 'petugas' as person, said ->> 'peran' as role
                    from said where kind = 'pasangan'),
                mentor as (
                    select distinct on (family) * from pairing where role = 'mentor'
                    order by family, day desc, stated_at desc),
                companion as (
                    select distinct on (family) * from pairing where role <> 'mentor'
                    order by family, day desc, stated_at desc),
                counted as (
                    select family,
                        max(day) filter (where kind = 'sesi-mentor' and progress = 'terlaksana') as last_session,
                        max(day) filter (where kind = 'kunjungan' and progress = 'terlaksana') as last_visit,
                        coalesce(array_agg(day order by day) filter (where progress = 'rencana'), '{}') as planned,
                        count(*) filter (where kind = 'sesi-mentor' and progress = 'terlaksana') as sessions,
                        count(*) filter (where kind = 'kunjungan' and progress = 'terlaksana') as visits,
                        count(*) filter (where progress = 'batal') as missed,
                        max(busy) as busy_month,
                        count(*) filter (where kind = 'sesi-mentor' and progress = 'terlaksana'
                            and date_trunc('month', day)::date = busy) as in_busy_month,
                        count(*) filter (where kind = 'tugas-rumah' and said ->> 'selesai_pada' is null) as homework,
                        count(*) filter (where kind = 'kehadiran' and said ->> 'kehadiran' = 'hadir') as present,
                        coalesce((array_agg((said ->> 'omzet')::bigint order by day desc, stated_at desc)
                            filter (where kind = 'laporan-usaha' and said ->> 'omzet' is not null))[1\\:3], '{}') as turnover,
                        max(day) filter (where kind = 'laporan-usaha' and said ->> 'omzet' is not null) as turnover_on,
                        min(day) filter (where kind = 'salur') as aid_on,
                        count(*) filter (where kind = 'pemakaian') as uses
                    from said group by family)
                update mentoring.walk set
                    mentor = mentor.person::uuid, mentor_since = mentor.day, mentor_until = mentor.until,
                    companion = companion.person::uuid, companion_role = companion.role,
                    companion_since = companion.day, companion_until = companion.until,
                    last_session = counted.last_session, last_visit = counted.last_visit,
                    planned = coalesce(counted.planned, '{}'), sessions = coalesce(counted.sessions, 0),
                    visits = coalesce(counted.visits, 0), missed = coalesce(counted.missed, 0),
                    busy_month = counted.busy_month, in_busy_month = coalesce(counted.in_busy_month, 0),
                    homework = coalesce(counted.homework, 0), present = coalesce(counted.present, 0),
                    turnover = coalesce(counted.turnover, '{}'), turnover_on = counted.turnover_on,
                    aid_on = counted.aid_on, uses = coalesce(counted.uses, 0)
                from unnest(:families) touched (family)
                left join counted on counted.family = touched.family
                left join mentor on mentor.family = touched.family
                left join companion on companion.family = touched.family
                where walk.family = touched.family
                """)
                .param("families", touched)
                .param("kinds", KINDS.toArray(String[]::new))
                .update();
    }

    /**
     * A family as whoever walks with it sees it.
     *
     * @param as mentor, pendamping_pkh or tksk
     * @param next the next day that is planned
     * @param overdue plans behind us of which nobody said what became
     */
    public record Walked(
            UUID family,
            String name,
            String regency,
            String incubator,
            WalkerRole as,
            Optional<LocalDate> lastContact,
            Optional<LocalDate> next,
            int overdue,
            int homework,
            int done) {}

    /** The families somebody walks with today. */
    List<Walked> of(UUID person, LocalDate today, ListAddress address, int most) {
        String column = COLUMNS.getOrDefault(address.column(), "lower(family.name)");
        return database.sql("""
                select family.id, family.name, family.regency, family.incubator, walk.last_contact, walk.homework,
                       case when walk.mentor = :person and coalesce(walk.mentor_until >= :today, true) then 'mentor'
                            else walk.companion_role end as role,
                       (select min(day) from unnest(walk.planned) day where day >= :today) as next,
                       (select count(*) from unnest(walk.planned) day where day < :today) as overdue,
                       walk.sessions + walk.visits as done
                %4$s
                where (walk.mentor = :person and coalesce(walk.mentor_until >= :today, true)
                       or walk.companion = :person and coalesce(walk.companion_until >= :today, true))
                  and (:after = '' or (%1$s, family.id) %3$s (select %1$s, family.id %4$s where family.id::text = :after))
                order by %1$s %2$s, family.id %2$s limit :most
                """.formatted(
                                column, address.backwards() ? "desc" : "asc", address.backwards() ? "<" : ">", FROM))
                .param("person", person)
                .param("today", today)
                .param("after", address.after())
                .param("most", most)
                .query(Walks::walked)
                .list();
    }

    /** As what somebody walks with each of these families today; without those they do not walk with. */
    Map<UUID, WalkerRole> rolesOf(UUID person, Collection<UUID> families, LocalDate today) {
        var roles = new java.util.HashMap<UUID, WalkerRole>();
        database.sql("""
                select family, case when mentor = :person and coalesce(mentor_until >= :today, true) then 'mentor'
                                    else companion_role end as role
                from mentoring.walk
                where family = any (:families)
                  and (mentor = :person and coalesce(mentor_until >= :today, true)
                       or companion = :person and coalesce(companion_until >= :today, true))
                """)
                .param("person", person)
                .param("today", today)
                .param("families", families.toArray(UUID[]::new))
                .query(row -> {
                    WalkerRole.find(row.getString("role")).ifPresent(role -> {
                        try {
                            roles.put(row.getObject("family", UUID.class), role);
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    });
                });
        return roles;
    }

    private static Walked walked(ResultSet row, int number) throws SQLException {
        return new Walked(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("regency"),
                row.getString("incubator"),
                WalkerRole.find(row.getString("role")).orElse(WalkerRole.MENTOR),
                Optional.ofNullable(row.getObject("last_contact", LocalDate.class)),
                Optional.ofNullable(row.getObject("next", LocalDate.class)),
                row.getInt("overdue"),
                row.getInt("homework"),
                row.getInt("done"));
    }
}
