package id.prokus.mentoring;

import id.prokus.web.ListAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The families of an edition with who walks with them, above all those with nobody. */
@Repository
class Unpaired {

    static final Map<String, String> COLUMNS = Map.of("nama", "lower(family.name)", "tempat", "enrolment.regency");

    private static final String FROM = """
            from registry.enrolment join registry.family on family.id = enrolment.family
            left join mentoring.walk on walk.family = family.id
            """;

    /** A family that was merged gives way to the one under which it is read, where that one has a place in the edition. */
    private static final String BY_ITSELF = """
            (walk.read_under is null or (
                select count(*) from registry.enrolment kept
                where kept.family = walk.read_under and kept.edition = enrolment.edition) = 0)
            """;

    private static final String NAME =
            "(select kept.name from registry.family kept where kept.id = registry.kept_family(family.id)) as name";

    private final JdbcClient database;

    Unpaired(JdbcClient database) {
        this.database = database;
    }

    /**
     * What the list is narrowed to.
     *
     * @param without true for families without anybody of that role today
     * @param incubator empty for all
     */
    record Wanted(int edition, WalkerRole role, boolean without, String incubator, String place) {}

    /**
     * A family and who walks with it.
     *
     * @param walker the name of its mentor or companion today; empty where there is none
     * @param pkh aktif, graduasi or bukan as told last, else as the SK says; empty where nobody said
     */
    public record Line(
            UUID family,
            String name,
            String regency,
            String district,
            String incubator,
            Optional<String> walker,
            Optional<WalkerRole> role,
            String pkh) {}

    List<Line> page(Wanted wanted, LocalDate today, ListAddress address, int most) {
        String column = COLUMNS.getOrDefault(address.column(), "lower(family.name)");
        String who = wanted.role().companion() ? "companion" : "mentor";
        return database.sql("""
                select family.id, %7$s, enrolment.regency, enrolment.district, enrolment.incubator,
                       (select name from organisation.person p where p.id = walk.%5$s
                            and coalesce(walk.%5$s_until >= :today, true)) as walker,
                       %6$s as role,
                       coalesce((select said ->> 'status_pkh' from registry.entry_standing e
                                 where e.family = family.id and e.kind = 'status-pkh' and e.withdrawn is null
                                 order by happened_on desc, stated_at desc limit 1), lower(enrolment.pkh_status)) as pkh
                %4$s
                where enrolment.edition = :edition and %8$s
                  and (not :without or walk.%5$s is null or walk.%5$s_until < :today)
                  and (:incubator = '' or enrolment.incubator = :incubator)
                  and coalesce(nullif(enrolment.district, ''), enrolment.regency) like :place || '%%'
                  and (:after = '' or (%1$s, family.id) %3$s (
                        select %1$s, family.id %4$s where enrolment.edition = :edition and family.id::text = :after))
                order by %1$s %2$s, family.id %2$s limit :most
                """.formatted(
                                column,
                                address.backwards() ? "desc" : "asc",
                                address.backwards() ? "<" : ">",
                                FROM,
                                who,
                                wanted.role().companion() ? "walk.companion_role" : "'mentor'",
                                NAME,
                                BY_ITSELF))
                .param("today", today)
                .param("edition", wanted.edition())
                .param("without", wanted.without())
                .param("incubator", wanted.incubator())
                .param("place", wanted.place())
                .param("after", address.after())
                .param("most", most)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("regency"),
                        row.getString("district"),
                        row.getString("incubator"),
                        Optional.ofNullable(row.getString("walker")),
                        Optional.ofNullable(row.getString("role")).flatMap(WalkerRole::find),
                        row.getString("pkh")))
                .list();
    }
}
