package id.prokus.registry.screening;

import id.prokus.programme.Edition;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import id.prokus.registry.timeline.Entries;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How families stand against the checks of an edition. */
@Repository
class Screenings {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final JdbcClient database;
    private final Entries entries;
    private final Terms terms;
    private final Clock clock;

    Screenings(JdbcClient database, Entries entries, Terms terms, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.terms = terms;
        this.clock = clock;
    }

    Screening of(UUID family, Edition edition) {
        return Screening.of(
                edition, terms.of(edition, TermList.REQUIREMENT), entries.of(family), listed(family), today());
    }

    FamilyFacts.Listed listed(UUID family) {
        return database.sql("""
                select birth_date, coalesce((select pkh_status from registry.enrolment
                                             where enrolment.family = family.id and pkh_status <> ''
                                             order by edition desc limit 1), '') as pkh_status
                from registry.family where id = :family
                """)
                .param("family", family)
                .query((row, number) -> new FamilyFacts.Listed(
                        Optional.ofNullable(row.getObject("birth_date", LocalDate.class)), row.getString("pkh_status")))
                .optional()
                .orElseGet(() -> new FamilyFacts.Listed(Optional.empty(), ""));
    }

    LocalDate today() {
        return clock.instant().atZone(JAKARTA).toLocalDate();
    }
}
