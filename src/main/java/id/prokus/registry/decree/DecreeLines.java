package id.prokus.registry.decree;

import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What SK and daftar salur say of families, line by line, in the scope of whoever asks. */
@Repository
public class DecreeLines {

    private final JdbcClient database;

    DecreeLines(JdbcClient database) {
        this.database = database;
    }

    /** What an SK says of a family. */
    public record Named(UUID family, int edition, LocalDate on, Text what, String decree) {}

    /**
     * A line of a daftar salur.
     *
     * @param amount rupiah
     * @param list its number; empty for whoever may not see lists
     */
    public record Paid(UUID family, int edition, LocalDate on, long amount, String list) {}

    /** In the order in which it holds. */
    public List<Named> named(Collection<UUID> families) {
        return database.sql("""
                select family, edition, happened_on, kind, decree from registry.enrolment_event
                where family = any (:families) order by happened_on, id
                """)
                .param("families", families.toArray(UUID[]::new))
                .query((row, number) -> new Named(
                        row.getObject("family", UUID.class),
                        row.getInt("edition"),
                        row.getObject("happened_on", LocalDate.class),
                        EventKind.valueOf(row.getString("kind")).label(),
                        row.getString("decree")))
                .list();
    }

    /** By day. */
    public List<Paid> paid(Collection<UUID> families) {
        return database.sql("""
                select payment.family, payment.edition, paid_on, amount::bigint as amount,
                       coalesce(list.number, '') as number
                from registry.payment left join registry.list on list.id = payment.list
                where payment.family = any (:families) order by paid_on, payment.id
                """)
                .param("families", families.toArray(UUID[]::new))
                .query((row, number) -> new Paid(
                        row.getObject("family", UUID.class),
                        row.getInt("edition"),
                        row.getObject("paid_on", LocalDate.class),
                        row.getLong("amount"),
                        row.getString("number")))
                .list();
    }
}
