package id.prokus.registry.decree;

import id.prokus.programme.Edition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody whom the SK of an edition ever named, with the numbers they are matched by. */
@Repository
public class DecreedFamilies {

    private final JdbcClient database;

    DecreedFamilies(JdbcClient database) {
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param nik sixteen digits, for matching only
     * @param card family card number, for matching only; empty where none is known
     * @param state how it stands now
     */
    public record Decreed(
            UUID family, String name, String nik, String card, String regency, String incubator, EventKind state) {

        /** Never a number or a name. */
        @Override
        public String toString() {
            return "Decreed[" + family + "]";
        }
    }

    /** In the order in which they were registered; empty where no SK of the edition was set. */
    public List<Decreed> of(Edition edition) {
        return database.sql("""
                select family.id, family.name, nik.number as nik, coalesce(card.number, '') as card, enrolment.regency,
                       enrolment.incubator, last.kind
                from registry.enrolment
                join registry.family on family.id = enrolment.family
                join registry.identity nik on nik.family = family.id and nik.kind = 'NIK' and nik.valid_to is null
                left join registry.identity card
                    on card.family = family.id and card.kind = 'KK' and card.valid_to is null
                join lateral (select kind from registry.enrolment_event event
                              where event.enrolment = enrolment.id order by event.id desc limit 1) last on true
                where enrolment.edition = :edition
                order by enrolment.id
                """)
                .param("edition", edition.year())
                .query((row, number) -> new Decreed(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("nik"),
                        row.getString("card"),
                        row.getString("regency"),
                        row.getString("incubator"),
                        EventKind.valueOf(row.getString("kind"))))
                .list();
    }

    /** By family, the day on which it came into the edition. */
    public Map<UUID, LocalDate> enrolledOn(Edition edition) {
        Map<UUID, LocalDate> days = new HashMap<>();
        database.sql("""
                select family, min(happened_on) as on_day from registry.enrolment_event
                where edition = :edition and kind in ('DITETAPKAN', 'MENGGANTIKAN') group by family
                """).param("edition", edition.year()).query(row -> {
            days.put(row.getObject("family", UUID.class), row.getObject("on_day", LocalDate.class));
        });
        return days;
    }
}
