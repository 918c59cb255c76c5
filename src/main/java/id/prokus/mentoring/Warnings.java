package id.prokus.mentoring;

import id.prokus.web.ListAddress;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The families that need somebody soon, of those who still take part in an edition. */
@Repository
class Warnings {

    static final Map<String, String> COLUMNS = Map.of("nama", "lower(family.name)", "tempat", "enrolment.regency");

    /** More than this are not counted out: the list is long either way. */
    static final int COUNTED = 1000;

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

    /** Payments by the daftar salur are aid as well, whether or not somebody told them as an event. */
    private static final String AID_ON = """
            least(walk.aid_on, (select min(paid_on) from registry.payment
                                where payment.family = family.id and payment.edition = enrolment.edition))""";

    private static final String TAKES_PART = """
            (select kind from registry.enrolment_event event where event.enrolment = enrolment.id
             order by event.id desc limit 1) in ('DITETAPKAN', 'MENGGANTIKAN')""";

    private final JdbcClient database;

    Warnings(JdbcClient database) {
        this.database = database;
    }

    /** What the list is narrowed to; empty words narrow nothing. */
    record Wanted(int edition, WarningKind kind, LocalDate before, String incubator, String place) {}

    /**
     * A family that needs somebody.
     *
     * @param turnover of the last three reports in rupiah, the latest first; fewer where there are fewer
     * @param mentor who it is today; empty where nobody is
     * @param companion the same
     */
    public record Line(
            UUID family,
            String name,
            String regency,
            String incubator,
            Optional<LocalDate> lastContact,
            Optional<LocalDate> aidOn,
            List<Long> turnover,
            Optional<String> mentor,
            Optional<String> companion) {

        public Line {
            turnover = List.copyOf(turnover);
        }
    }

    List<Line> page(Wanted wanted, LocalDate today, ListAddress address, int most) {
        String column = COLUMNS.getOrDefault(address.column(), "lower(family.name)");
        return bound(wanted, """
                select family.id, %7$s, enrolment.regency, enrolment.incubator, walk.last_contact, walk.turnover,
                       %5$s as aid_on,
                       (select name from organisation.person p where p.id = walk.mentor
                            and coalesce(walk.mentor_until >= :today, true)) as mentor,
                       (select name from organisation.person p where p.id = walk.companion
                            and coalesce(walk.companion_until >= :today, true)) as companion
                %4$s %6$s
                  and (:after = '' or (%1$s, family.id) %3$s (
                        select %1$s, family.id %4$s where enrolment.edition = :edition and family.id::text = :after))
                order by %1$s %2$s, family.id %2$s limit :most
                """.formatted(
                                column,
                                address.backwards() ? "desc" : "asc",
                                address.backwards() ? "<" : ">",
                                FROM,
                                AID_ON,
                                where(wanted.kind()),
                                NAME))
                .param("today", today)
                .param("after", address.after())
                .param("most", most)
                .query(Warnings::line)
                .list();
    }

    /** How many there are; one more than {@link #COUNTED} stands for many. */
    int count(Wanted wanted) {
        return bound(
                        wanted,
                        "select count(*) from (select %s %s limit :most) counted".formatted(FROM, where(wanted.kind())))
                .param("most", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(Wanted wanted, String query) {
        return database.sql(query)
                .param("edition", wanted.edition())
                .param("before", wanted.before())
                .param("incubator", wanted.incubator())
                .param("place", wanted.place());
    }

    private static String where(WarningKind kind) {
        String due = switch (kind) {
            case TANPA_KUNJUNGAN -> "coalesce(walk.last_contact, '-infinity'::date) < :before";
            case OMZET_TURUN ->
                "walk.turnover[1] < walk.turnover[2] and walk.turnover[2] < walk.turnover[3]"
                        + " and cast(:before as date) is not null";
            case MODAL_DIAM -> "coalesce(walk.uses, 0) = 0 and " + AID_ON + " < :before";
        };
        return """
                where enrolment.edition = :edition and %s and %s
                  and (:incubator = '' or enrolment.incubator = :incubator)
                  and coalesce(nullif(enrolment.district, ''), enrolment.regency) like :place || '%%'
                  and %s
                """.formatted(due, BY_ITSELF, TAKES_PART);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        Array turnover = row.getArray("turnover");
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("regency"),
                row.getString("incubator"),
                Optional.ofNullable(row.getObject("last_contact", LocalDate.class)),
                Optional.ofNullable(row.getObject("aid_on", LocalDate.class)),
                turnover == null ? List.of() : Arrays.asList((Long[]) turnover.getArray()),
                Optional.ofNullable(row.getString("mentor")),
                Optional.ofNullable(row.getString("companion")));
    }
}
