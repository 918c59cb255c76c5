package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.web.ListAddress;
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

/** The families of an edition, with how each stands. */
@Repository
class EnrolledFamilies {

    /** What a list of families can be sorted by. */
    static final Map<String, String> COLUMNS = Map.of(
            "nama",
            "lower(family.name)",
            "kabupaten",
            "enrolment.regency",
            "inkubator",
            "enrolment.incubator",
            "peserta",
            "enrolment.cohort",
            "keadaan",
            "last.kind");

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

    /**
     * What a list of families is narrowed to; empty strings narrow nothing.
     *
     * @param name part of a name
     * @param state "aktif", "keluar" or empty
     */
    record Wanted(Edition edition, String name, String incubator, String state) {}

    /** @param address in which order, and after which enrolment */
    List<EnrolledFamily> page(Wanted wanted, ListAddress address, int most) {
        String column = COLUMNS.getOrDefault(address.column(), "lower(family.name)");
        String way = address.backwards() ? "desc" : "asc";
        return database.sql(STANDING + FROM + """
                where enrolment.edition = :edition
                  and (:name = '' or enrolment.id in (select registry.named_like(:name, :edition)))
                  and (:incubator = '' or enrolment.incubator = :incubator)
                  and (:state = '' or (last.kind in ('DITETAPKAN', 'MENGGANTIKAN')) = (:state = 'aktif'))
                  and (:after = '' or (%1$s, enrolment.id) %3$s (
                        select %1$s, enrolment.id %4$s where enrolment.id::text = :after))
                order by %1$s %2$s, enrolment.id %2$s
                limit :limit
                """.formatted(column, way, address.backwards() ? "<" : ">", FROM))
                .param("edition", wanted.edition().year())
                .param("name", wanted.name().toLowerCase(java.util.Locale.ROOT).replaceAll("[%_\\\\]", ""))
                .param("incubator", wanted.incubator())
                .param("state", wanted.state())
                .param("after", address.after())
                .param("limit", most)
                .query(EnrolledFamilies::family)
                .list();
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

    Optional<UUID> withNumber(String number) {
        return database.sql("""
                select family from registry.identity where number = :number and valid_to is null limit 1
                """).param("number", number).query(UUID.class).optional();
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
