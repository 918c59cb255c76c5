package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.programme.SetQuotas;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.vocabulary.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many families should be there, by incubator: those that the SK of an edition leave taking part; where no SK names the
 * incubator, what the edition's quotas promise it; else what the roster says.
 */
@Repository
public class Denominators {

    private final JdbcClient database;
    private final SetQuotas setQuotas;

    Denominators(JdbcClient database, SetQuotas setQuotas) {
        this.database = database;
        this.setQuotas = setQuotas;
    }

    /** Whose word the number of families is. */
    public enum Basis {
        DECREE(new Text("SK penetapan", "SK penetapan")),
        QUOTA(new Text("kuota", "quota")),
        ROSTER(new Text("daftar inkubator", "roster"));

        private final Text label;

        Basis(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
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

    /** The roster with the numbers that count instead of its own. */
    public Roster applied(Edition edition, Roster roster) {
        Map<String, RosterEntry> decreed = decreed(edition, roster);
        Map<String, RosterEntry> promised = promised(edition, roster);
        return new Roster(roster.entries().stream()
                .map(entry -> decreed.getOrDefault(entry.incubator(), promised.getOrDefault(entry.incubator(), entry)))
                .toList());
    }

    /** By incubator of the roster, whose word its number is. */
    public Map<String, Basis> bases(Edition edition, Roster roster) {
        Map<String, Basis> bases = new HashMap<>();
        roster.entries().forEach(entry -> bases.put(entry.incubator(), Basis.ROSTER));
        promised(edition, roster).keySet().forEach(name -> bases.put(name, Basis.QUOTA));
        decreed(edition, roster).keySet().forEach(name -> bases.put(name, Basis.DECREE));
        return bases;
    }

    /**
     * Families on the SK who take part, as many as lie in the scope of whoever asks; empty where none does. Who left never
     * comes back into an edition, so that no family's last event need be looked for.
     */
    public OptionalInt inScope(Edition edition) {
        int families = database.sql("""
                select count(*) from registry.enrolment
                where edition = :edition and not exists (
                    select from registry.enrolment_event event
                    where event.enrolment = enrolment.id and event.kind in ('DIGANTI', 'MUNDUR', 'MENINGGAL'))
                """)
                .param("edition", edition.year())
                .query(Integer.class)
                .single();
        return families == 0 ? OptionalInt.empty() : OptionalInt.of(families);
    }

    private Map<String, RosterEntry> decreed(Edition edition, Roster roster) {
        Map<String, RosterEntry> decreed = new HashMap<>();
        of(edition)
                .forEach(one -> roster.find(one.incubator())
                        .ifPresent(entry -> decreed.put(
                                one.incubator(),
                                new RosterEntry(
                                        entry.incubator(),
                                        entry.province(),
                                        entry.regencies(),
                                        one.baru(),
                                        one.lanjutan()))));
        return decreed;
    }

    private Map<String, RosterEntry> promised(Edition edition, Roster roster) {
        return setQuotas.find(edition).map(targets -> targets.applied(roster)).orElse(Map.of());
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
