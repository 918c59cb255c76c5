package id.prokus.registry.screening;

import id.prokus.programme.Edition;
import id.prokus.programme.Term;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How families stand against the checks of an edition. */
@Repository
public class Screenings {

    private static final FamilyFacts.Listed UNKNOWN = new FamilyFacts.Listed(Optional.empty(), "");

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

    /** Of several families at once, in the order in which they are given. */
    List<Screening> of(List<UUID> families, Edition edition) {
        List<Term> checks = terms.of(edition, TermList.REQUIREMENT);
        Map<UUID, List<KeptEntry>> kept = entries.of(families);
        Map<UUID, FamilyFacts.Listed> listed = listed(families);
        return families.stream()
                .map(family -> Screening.of(
                        edition,
                        checks,
                        kept.getOrDefault(family, List.of()),
                        listed.getOrDefault(family, UNKNOWN),
                        today()))
                .toList();
    }

    /** What the list said that named or proposed a family. */
    public FamilyFacts.Listed listed(UUID family) {
        return listed(List.of(family)).getOrDefault(family, UNKNOWN);
    }

    private Map<UUID, FamilyFacts.Listed> listed(List<UUID> families) {
        Map<UUID, FamilyFacts.Listed> listed = new HashMap<>();
        database.sql("""
                select id, birth_date,
                       coalesce((select pkh_status from registry.candidacy
                                 where candidacy.family = family.id and pkh_status <> ''
                                 order by edition desc limit 1),
                                (select pkh_status from registry.enrolment
                                 where enrolment.family = family.id and pkh_status <> ''
                                 order by edition desc limit 1), '') as pkh_status
                from registry.family where id = any (:families)
                """).param("families", families.toArray(UUID[]::new)).query(row -> {
            listed.put(
                    row.getObject("id", UUID.class),
                    new FamilyFacts.Listed(
                            Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                            row.getString("pkh_status")));
        });
        return listed;
    }

    LocalDate today() {
        return Jakarta.today(clock);
    }
}
