package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks families up by their numbers, to tell who is meant before anything is written. */
@Repository
class Registrations {

    private final JdbcClient database;

    Registrations(JdbcClient database) {
        this.database = database;
    }

    /** @param numbers NIK and family card numbers, in any order */
    Known known(Edition edition, Collection<String> numbers) {
        Map<String, UUID> byNik = new HashMap<>();
        Map<String, UUID> byCard = new HashMap<>();
        database.sql("""
                select kind, number, family from registry.identity
                where valid_to is null and kind in ('NIK', 'KK') and number = any (:numbers)
                """).param("numbers", numbers.toArray(String[]::new)).query(row -> {
            (row.getString("kind").equals("NIK") ? byNik : byCard)
                    .put(row.getString("number"), row.getObject("family", UUID.class));
        });
        Set<UUID> families = new HashSet<>(byNik.values());
        families.addAll(byCard.values());
        Map<UUID, Enrolled> enrolled = new HashMap<>();
        Set<UUID> before = new HashSet<>();
        database.sql("""
                select enrolment.id, enrolment.family, enrolment.edition, enrolment.regency, enrolment.incubator,
                       enrolment.cohort, last.kind, last.happened_on, first.happened_on as enrolled_on
                from registry.enrolment
                join lateral (select kind, happened_on from registry.enrolment_event event
                              where event.enrolment = enrolment.id order by event.id desc limit 1) last on true
                join lateral (select happened_on from registry.enrolment_event event
                              where event.enrolment = enrolment.id order by event.id limit 1) first on true
                where enrolment.family = any (:families) and enrolment.edition <= :edition
                """)
                .param("families", families.toArray(UUID[]::new))
                .param("edition", edition.year())
                .query(row -> {
                    UUID family = row.getObject("family", UUID.class);
                    if (row.getInt("edition") < edition.year()) {
                        before.add(family);
                    } else {
                        enrolled.put(
                                family,
                                new Enrolled(
                                        row.getObject("id", UUID.class),
                                        family,
                                        row.getString("regency"),
                                        row.getString("incubator"),
                                        Cohort.valueOf(row.getString("cohort")),
                                        EventKind.valueOf(row.getString("kind")),
                                        row.getObject("happened_on", LocalDate.class),
                                        row.getObject("enrolled_on", LocalDate.class)));
                    }
                });
        return new Known(byNik, byCard, enrolled, before);
    }

    /** Whether exactly this payment is known. */
    Set<String> payments(Edition edition) {
        return Set.copyOf(database.sql("""
                select enrolment || ' ' || paid_on || ' ' || amount::bigint from registry.payment where edition = :edition
                """)
                .param("edition", edition.year())
                .query(String.class)
                .list());
    }
}
