package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places of families in the editions, and what happened to each. */
@Repository
class EnrolledFamilies {

    /** NIK are masked here, so that the digits never leave the database for a list. */
    private static final String STANDING = """
            select enrolment.id, family.id as family, family.name,
                   coalesce(left(nik.number, 4) || repeat('•', 8) || right(nik.number, 4), '') as masked,
                   enrolment.regency, enrolment.incubator, enrolment.cohort, last.kind, last.happened_on
            """;

    private static final String FROM = """
            from registry.enrolment
            join registry.family on family.id = enrolment.family
            left join registry.identity nik
                on nik.family = family.id and nik.kind = 'NIK' and nik.valid_to is null
            join lateral (select kind, happened_on from registry.enrolment_event event
                          where event.enrolment = enrolment.id order by event.id desc limit 1) last on true
            """;

    private final JdbcClient database;

    EnrolledFamilies(JdbcClient database) {
        this.database = database;
    }

    /** The places of one family, the latest edition first, with their year. */
    Map<Integer, EnrolledFamily> of(UUID family) {
        Map<Integer, EnrolledFamily> places = new LinkedHashMap<>();
        database.sql(STANDING.replace("select enrolment.id", "select enrolment.edition, enrolment.id") + FROM
                        + " where family.id = :family order by enrolment.edition desc")
                .param("family", family)
                .query(row -> {
                    places.put(row.getInt("edition"), family(row, 0));
                });
        return places;
    }

    /**
     * What happened to a family.
     *
     * @param other the family on the other side of a replacement
     */
    public record Happened(
            int edition, EventKind kind, LocalDate on, String reason, String decree, String by, Optional<UUID> other) {}

    /** In the order in which it was recorded. */
    List<Happened> history(UUID family) {
        return database.sql("""
                select event.edition, event.kind, event.happened_on, event.reason, event.decree, event.recorded_by,
                       other.family as other
                from registry.enrolment_event event left join registry.enrolment other on other.id = event.other
                where event.family = :family order by event.id
                """)
                .param("family", family)
                .query((row, number) -> new Happened(
                        row.getInt("edition"),
                        EventKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("decree"),
                        row.getString("recorded_by"),
                        Optional.ofNullable(row.getObject("other", UUID.class))))
                .list();
    }

    /** Payments to a family: rupiah by the day. */
    public record Payment(int edition, LocalDate on, long amount) {}

    List<Payment> payments(UUID family) {
        return database.sql("""
                select edition, paid_on, amount::bigint from registry.payment where family = :family order by paid_on, id
                """)
                .param("family", family)
                .query((row, number) -> new Payment(
                        row.getInt("edition"), row.getObject("paid_on", LocalDate.class), row.getLong("amount")))
                .list();
    }

    /** The NIK of a family, for the rules to hold a form against; never for a page. */
    Optional<String> nik(UUID family) {
        return database.sql("""
                select number from registry.identity where family = :family and kind = 'NIK' and valid_to is null
                """).param("family", family).query(String.class).optional();
    }

    private static EnrolledFamily family(ResultSet row, int number) throws SQLException {
        return new EnrolledFamily(
                row.getObject("id", UUID.class),
                row.getObject("family", UUID.class),
                row.getString("name"),
                row.getString("masked"),
                row.getString("regency"),
                row.getString("incubator"),
                Cohort.valueOf(row.getString("cohort")),
                EventKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class));
    }
}
