package id.prokus.registry.decree;

import id.prokus.programme.Edition;
import id.prokus.web.ListAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which families on the SK of an edition are reported now, and which are not: within the scope of whoever asks. */
@Repository
public class ReportedFamilies {

    /** What the list of families that are not reported is sorted by, and the database's name for it. */
    public static final Map<String, String> COLUMNS =
            Map.of("tempat", "enrolment.district", "inkubator", "enrolment.incubator");

    private static final String MISSING = """
            from registry.enrolment
            join lateral (select kind from registry.enrolment_event event
                          where event.enrolment = enrolment.id order by event.id desc limit 1) last on true
            where enrolment.edition = :edition and last.kind in ('DITETAPKAN', 'MENGGANTIKAN')
              and not exists (select from registry.enrolment_reported r where r.enrolment = enrolment.id)
            """;

    private final JdbcClient database;

    ReportedFamilies(JdbcClient database) {
        this.database = database;
    }

    /**
     * A family that takes part and is not reported.
     *
     * @param masked its NIK with the first and last four digits only
     * @param district Kemendagri digits; empty where not known
     */
    public record Missing(UUID family, String name, String masked, String regency, String district, String incubator) {}

    /** @param families all that are reported, wherever; the programme's own work, which sees everything */
    @Transactional
    public void keep(Edition edition, Collection<UUID> families) {
        UUID[] reported = families.toArray(UUID[]::new);
        database.sql("select pg_advisory_xact_lock(hashtext('registry.enrolment_reported'), :edition)")
                .param("edition", edition.year())
                .query(row -> {});
        database.sql("""
                delete from registry.enrolment_reported r using registry.enrolment e
                where r.edition = :edition and e.id = r.enrolment and e.family <> all (:families)
                """)
                .param("edition", edition.year())
                .param("families", reported)
                .update();
        database.sql("""
                insert into registry.enrolment_reported (enrolment, edition, regency, district, incubator)
                select id, edition, regency, district, incubator from registry.enrolment
                where edition = :edition and family = any (:families)
                on conflict do nothing
                """)
                .param("edition", edition.year())
                .param("families", reported)
                .update();
    }

    public long countMissing(Edition edition) {
        return database.sql("select count(*) " + MISSING)
                .param("edition", edition.year())
                .query(Long.class)
                .single();
    }

    /** Sorted as the address asks, else by place, then by incubator and registration; from the family after its key. */
    public List<Missing> missing(Edition edition, ListAddress address, int most) {
        String first = COLUMNS.getOrDefault(address.column(), "enrolment.regency");
        String place = first + ", enrolment.regency, enrolment.district, enrolment.incubator, enrolment.id";
        String way = address.backwards() ? " desc" : "";
        String order = place.replace(",", way + ",") + way;
        return database.sql("""
                select family.id as family, family.name,
                       coalesce(left(nik.number, 4) || repeat('•', 8) || right(nik.number, 4), '') as masked,
                       enrolment.regency, enrolment.district, enrolment.incubator
                from (select enrolment.* %1$s
                      and (:after = '' or (%2$s) %3$s (
                          select %2$s from registry.enrolment
                          where enrolment.edition = :edition and enrolment.family::text = :after))
                      order by %4$s
                      limit :most) enrolment
                join registry.family on family.id = enrolment.family
                left join registry.identity nik
                    on nik.family = family.id and nik.kind = 'NIK' and nik.valid_to is null
                order by %4$s
                """.formatted(MISSING, place, address.backwards() ? "<" : ">", order))
                .param("edition", edition.year())
                .param("most", most)
                .param("after", address.after())
                .query(Missing.class)
                .list();
    }

    /** By family, AKTIF or GRADUASI as the SK of the edition says; an empty text where it does not. */
    public Map<UUID, String> pkhStatuses(Edition edition) {
        Map<UUID, String> statuses = new HashMap<>();
        database.sql("select family, pkh_status from registry.enrolment where edition = :edition")
                .param("edition", edition.year())
                .query(row -> {
                    statuses.put(row.getObject("family", UUID.class), row.getString("pkh_status"));
                });
        return statuses;
    }
}
