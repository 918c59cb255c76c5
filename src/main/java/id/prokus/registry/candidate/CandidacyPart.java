package id.prokus.registry.candidate;

import id.prokus.registry.timeline.Section;
import id.prokus.registry.timeline.TimelineLine;
import id.prokus.registry.timeline.TimelinePart;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * That a family was proposed, and what came of it, on its timeline. The selection itself is told by the SK's line, and what
 * a screening found by the screening's own: the candidacy only follows it.
 */
@Component
class CandidacyPart implements TimelinePart {

    private static final Text SOURCE = new Text("daftar usulan", "list of candidates");

    private final JdbcClient database;

    CandidacyPart(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<TimelineLine> of(UUID family) {
        return database.sql("""
                select candidacy.edition, event.state, event.happened_on, event.reason, event.recorded_at, event.recorded_by
                from registry.candidacy join registry.candidacy_event event on event.candidacy = candidacy.id
                where candidacy.family = :family and event.state <> 'ditetapkan'
                  and not exists (
                    select from registry.entry_standing result
                    where result.family = candidacy.family and result.edition = candidacy.edition
                      and result.kind = 'hasil-penyaringan' and result.withdrawn is null
                      and result.said ->> 'program' = 'prokus-' || candidacy.edition
                      and replace(result.said ->> 'hasil_penyaringan', '-', '_') = event.state
                      and result.happened_on = event.happened_on)
                """)
                .param("family", family)
                .query((row, number) -> TimelineLine.of(
                        row.getObject("happened_on", LocalDate.class),
                        Section.KELUARGA,
                        happened(
                                CandidacyState.find(row.getString("state")).orElseThrow(),
                                row.getInt("edition"),
                                row.getString("reason")),
                        Optional.of(row.getObject("recorded_at", OffsetDateTime.class)
                                .toInstant()),
                        SOURCE,
                        row.getString("recorded_by")))
                .list();
    }

    private static Text happened(CandidacyState state, int edition, String reason) {
        String why = reason.isEmpty() ? "" : ": " + reason;
        return new Text(
                "Usulan edisi " + edition + ": " + state.label().indonesian() + why,
                "Candidate for edition " + edition + ": " + state.label().english() + why);
    }
}
