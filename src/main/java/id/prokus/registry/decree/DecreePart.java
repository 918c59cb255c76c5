package id.prokus.registry.decree;

import id.prokus.registry.timeline.Section;
import id.prokus.registry.timeline.TimelineLine;
import id.prokus.registry.timeline.TimelinePart;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an SK and a daftar salur say of a family, on its timeline. */
@Component
class DecreePart implements TimelinePart {

    private static final Text SK = new Text("SK", "SK");
    private static final Text PAYMENTS = new Text("daftar salur", "payment list");

    private final JdbcClient database;

    DecreePart(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<TimelineLine> of(UUID family) {
        return database.sql("""
                select kind, edition, happened_on, reason, decree, recorded_at, recorded_by, 0 as amount
                from registry.enrolment_event where family = :family
                union all
                select '', payment.edition, paid_on, '', list.number, list.handed_in_at, list.handed_in_by, amount::bigint
                from registry.payment left join registry.list on list.id = payment.list where family = :family
                """)
                .param("family", family)
                .query((row, number) -> row.getString("kind").isEmpty()
                        ? TimelineLine.of(
                                row.getObject("happened_on", LocalDate.class),
                                Section.BANTUAN,
                                paid(row.getLong("amount"), row.getInt("edition")),
                                Optional.ofNullable(row.getObject("recorded_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant),
                                numbered(PAYMENTS, row.getString("decree")),
                                Optional.ofNullable(row.getString("recorded_by"))
                                        .orElse(""))
                        : TimelineLine.of(
                                row.getObject("happened_on", LocalDate.class),
                                Section.KELUARGA,
                                happened(
                                        EventKind.valueOf(row.getString("kind")),
                                        row.getInt("edition"),
                                        row.getString("reason")),
                                Optional.of(row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant()),
                                numbered(SK, row.getString("decree")),
                                row.getString("recorded_by")))
                .list();
    }

    private static Text happened(EventKind kind, int edition, String reason) {
        String why = reason.isEmpty() ? "" : ": " + reason;
        return new Text(
                "Edisi " + edition + ": " + kind.label().indonesian() + why,
                "Edition " + edition + ": " + kind.label().english() + why);
    }

    private static Text paid(long amount, int edition) {
        return new Text(
                "BSiMU edisi " + edition + " disalurkan: " + Format.INDONESIAN.rupiah(amount),
                "BSiMU of edition " + edition + " paid: " + Format.ENGLISH.rupiah(amount));
    }

    /** Lists are the ministry's own; whoever may not see them sees the payment all the same. */
    private static Text numbered(Text what, @org.jspecify.annotations.Nullable String number) {
        return number == null ? what : new Text(what.indonesian() + " " + number, what.english() + " " + number);
    }
}
