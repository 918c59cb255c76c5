package id.prokus.example.lives;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The example's families, and those who walk with them. */
@Repository
public class LivingFamilies {

    private static final String REPORT = "laporan-inkubator";

    private final JdbcClient database;
    private final Entries entries;

    LivingFamilies(JdbcClient database, Entries entries) {
        this.database = database;
        this.entries = entries;
    }

    /** Those who take part in an edition, in the order in which they were registered. */
    List<LivingFamily> of(int edition) {
        Map<UUID, Entry> opening = new HashMap<>();
        Map<UUID, Entry> closing = new HashMap<>();
        entries.standing(edition, REPORT)
                .values()
                .forEach(entry -> (entry.value("keadaan").filter("awal"::equals).isPresent() ? opening : closing)
                        .put(entry.family(), entry));
        return database.sql("""
                select enrolment.family, enrolment.incubator, enrolment.regency, enrolment.pkh_status,
                       coalesce(sum(payment.amount), 0)::bigint as paid, min(payment.paid_on) as paid_on
                from registry.enrolment left join registry.payment on payment.enrolment = enrolment.id
                where enrolment.edition = :edition
                group by enrolment.id order by enrolment.id
                """)
                .param("edition", edition)
                .query((row, number) -> {
                    UUID family = row.getObject("family", UUID.class);
                    return new LivingFamily(
                            family,
                            edition,
                            row.getString("incubator"),
                            row.getString("regency"),
                            row.getString("pkh_status").equals("GRADUASI"),
                            row.getLong("paid"),
                            Optional.ofNullable(row.getObject("paid_on", LocalDate.class))
                                    .orElse(LocalDate.of(edition, 6, 14)),
                            Optional.ofNullable(opening.get(family)),
                            Optional.ofNullable(closing.get(family)));
                })
                .list();
    }

    /** The mentor of each incubator, by the incubator's name. */
    Map<String, UUID> mentors() {
        return people("mentor_bisnis", "office.name");
    }

    /** A TKSK of each kabupaten, by its Kemendagri digits. */
    Map<String, UUID> tksk() {
        return people("tksk", "left(post.region, 4)");
    }

    private Map<String, UUID> people(String kind, String key) {
        Map<String, UUID> people = new HashMap<>();
        database.sql("""
                select %s as place, duty.person from organisation.duty
                join organisation.post on post.id = duty.post
                join organisation.office on office.id = post.office
                where post.kind = :kind order by duty.id
                """.formatted(key)).param("kind", kind).query(row -> {
            people.put(row.getString("place"), row.getObject("person", UUID.class));
        });
        return people;
    }

    /** Others of the same incubator whose business runs at the end, in the order in which they were registered. */
    public List<UUID> beside(UUID told, int most) {
        return database.sql("""
                select enrolment.family from registry.enrolment
                join registry.entry_standing closing on closing.family = enrolment.family and closing.edition = 2021
                    and closing.kind = 'laporan-inkubator' and closing.withdrawn is null
                    and closing.said ->> 'keadaan' <> 'awal' and coalesce(closing.said ->> 'omzet', '0') <> '0'
                where enrolment.edition = 2021 and enrolment.family <> :told
                    and enrolment.incubator = (select incubator from registry.enrolment
                                               where family = :told and edition = 2021 limit 1)
                group by enrolment.id, enrolment.family order by enrolment.id limit :most
                """)
                .param("told", told)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Whose life is told, in the scope of whoever asks. */
    public Optional<UUID> told() {
        return database.sql("""
                select entry.family from registry.entry_standing entry
                join registry.family on family.id = entry.family
                where entry.edition = 2020 and entry.kind = 'rencana-usaha' and entry.recorded_by = 'contoh'
                order by entry.thing limit 1
                """).query(UUID.class).optional();
    }
}
