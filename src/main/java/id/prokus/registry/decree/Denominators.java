package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many families should be there: those that the SK of an edition leave taking part, by incubator. */
@Repository
public class Denominators {

    private final JdbcClient database;

    Denominators(JdbcClient database) {
        this.database = database;
    }

    /**
     * How the families that an SK named for one incubator stand.
     *
     * @param baru those new in this edition who take part
     * @param lanjutan those of earlier editions who take part
     * @param replaced DIGANTI
     * @param withdrawn MUNDUR
     * @param died MENINGGAL
     * @param paid those of all of them with at least one payment
     */
    public record Standing(String incubator, int baru, int lanjutan, int replaced, int withdrawn, int died, int paid) {

        public int active() {
            return baru + lanjutan;
        }

        public int named() {
            return active() + replaced + withdrawn + died;
        }
    }

    /** By the incubator's name; empty where no SK of the edition was set. */
    public List<Standing> of(Edition edition) {
        return database.sql("""
                select incubator,
                       count(*) filter (where active and cohort = 'NEW') as baru,
                       count(*) filter (where active and cohort = 'CONTINUING') as lanjutan,
                       count(*) filter (where kind = 'DIGANTI') as replaced,
                       count(*) filter (where kind = 'MUNDUR') as withdrawn,
                       count(*) filter (where kind = 'MENINGGAL') as died,
                       count(*) filter (where paid) as paid
                from (
                    select enrolment.incubator, enrolment.cohort, last.kind,
                           last.kind in ('DITETAPKAN', 'MENGGANTIKAN') as active,
                           exists (select from registry.payment where payment.enrolment = enrolment.id) as paid
                    from registry.enrolment
                    join lateral (select kind from registry.enrolment_event event
                                  where event.enrolment = enrolment.id order by event.id desc limit 1) last on true
                    where enrolment.edition = :edition) standing
                group by incubator
                order by incubator
                """)
                .param("edition", edition.year())
                .query((row, number) -> new Standing(
                        row.getString("incubator"),
                        row.getInt("baru"),
                        row.getInt("lanjutan"),
                        row.getInt("replaced"),
                        row.getInt("withdrawn"),
                        row.getInt("died"),
                        row.getInt("paid")))
                .list();
    }

    /** The roster with the numbers of the SK for every incubator that an SK names; the others keep the roster's own. */
    public Roster applied(Edition edition, Roster roster) {
        Map<String, Standing> standing = new HashMap<>();
        of(edition).forEach(one -> standing.put(one.incubator(), one));
        return new Roster(roster.entries().stream()
                .map(entry -> {
                    Standing one = standing.get(entry.incubator());
                    return one == null
                            ? entry
                            : new RosterEntry(
                                    entry.incubator(), entry.province(), entry.regencies(), one.baru(), one.lanjutan());
                })
                .toList());
    }

    /** Changes whenever somebody comes in or goes out; empty where no SK of the edition was set. */
    public String stamp(Edition edition) {
        return database.sql("""
                select id from registry.enrolment_event where edition = :edition order by id desc limit 1
                """)
                .param("edition", edition.year())
                .query(UUID.class)
                .optional()
                .map(UUID::toString)
                .orElse("");
    }

    /** Families that take part, in one cohort. */
    static int active(List<Standing> all, Cohort cohort) {
        return all.stream()
                .mapToInt(one -> cohort == Cohort.NEW ? one.baru() : one.lanjutan())
                .sum();
    }
}
