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

    /** A family that was merged is on lists as the one under which it is read, for whoever sees that one. */
    static final String BY_ITSELF = """
            (walk.read_under is null
             or (select count(*) from registry.family kept where kept.id = walk.read_under) = 0)
            """;

    private final JdbcClient database;

    Walks(JdbcClient database) {
        this.database = database;
    }

    /** Writes the rows of these families anew from their entries, and of those merged with them. */
    void keepUp(Collection<UUID> families, LocalDate today) {
        database.sql("select mentoring.keep_walks(:families, :today)")
                .param("families", families.stream().distinct().toArray(UUID[]::new))
                .param("today", today)
                .query((row, number) -> number)
                .list();
    }

    /** Families of which a pairing began or ended by itself, a month back, for a server that stood still. */
    List<UUID> turning(LocalDate since, LocalDate day) {
        return database.sql("""
                select family from registry.entry_standing
                where kind = 'pasangan'
                  and (happened_on between :since and :day
                       or happened_until between cast(:since as date) - 1 and :day)
                """)
                .param("since", since)
                .param("day", day)
                .query(UUID.class)
                .list();
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
                  and %5$s
                  and (:after = '' or (%1$s, family.id) %3$s (select %1$s, family.id %4$s where family.id::text = :after))
                order by %1$s %2$s, family.id %2$s limit :most
                """.formatted(
                        column, address.backwards() ? "desc" : "asc", address.backwards() ? "<" : ">", FROM, BY_ITSELF))
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
