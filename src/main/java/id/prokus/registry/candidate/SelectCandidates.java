package id.prokus.registry.candidate;

import id.prokus.access.Trail;
import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.registry.decree.BadLine;
import id.prokus.registry.decree.EnrolFamilies;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Selects candidates by SK (penetapan): they come into the edition as new or continuing families. */
@Component
public class SelectCandidates {

    private final Candidacies candidacies;
    private final EnrolFamilies enrolFamilies;
    private final JdbcClient database;
    private final Trail trail;

    SelectCandidates(Candidacies candidacies, EnrolFamilies enrolFamilies, JdbcClient database, Trail trail) {
        this.candidacies = candidacies;
        this.enrolFamilies = enrolFamilies;
        this.database = database;
        this.trail = trail;
    }

    /**
     * On whose word.
     *
     * @param decree the SK's number
     * @param on its date
     * @param incubator who serves those that have none yet; may be empty
     */
    public record Word(Edition edition, String decree, LocalDate on, String incubator) {}

    /**
     * All of them or none; those that are selected already are left as they are.
     *
     * @return how many came in
     * @throws Refusal where one is no candidate, found not eligible or taken back, or cannot come in by the rules of an SK
     *     list
     */
    @Transactional
    public int select(Collection<UUID> families, Word word, Actor actor) {
        List<Candidacy> held = candidacies.hold(families, word.edition().year()).stream()
                .filter(one -> one.state() != CandidacyState.DITETAPKAN)
                .toList();
        List<Candidacy> out = held.stream()
                .filter(one -> one.state() == CandidacyState.TIDAK_LAYAK || one.state() == CandidacyState.DIBATALKAN)
                .toList();
        if (!out.isEmpty()) {
            throw new Refusal(
                    "registry.candidate-not-eligible",
                    new Text(
                            "%d usulan yang dipilih tidak layak atau dibatalkan. Lepaskan pilihannya, atau tinjau penyaringannya."
                                    .formatted(out.size()),
                            "%d of the chosen candidates are not eligible or taken back. Unselect them, or look at their screening again."
                                    .formatted(out.size())));
        }
        if (held.isEmpty()) {
            throw new Refusal(
                    "registry.no-candidate-chosen",
                    new Text(
                            "Belum ada usulan yang dipilih. Centang keluarganya, atau pilih semuanya.",
                            "No candidate is chosen. Tick the families, or choose all."));
        }
        List<BadLine> bad = enrolFamilies.enrol(word.edition(), chosen(held, word), word.decree(), word.on(), actor);
        if (!bad.isEmpty()) {
            BadLine first = bad.getFirst();
            throw new Refusal(
                    first.code(),
                    new Text(
                            "%d dari %d usulan tidak dapat ditetapkan. Yang pertama (NIK %s): %s"
                                    .formatted(
                                            bad.size(),
                                            held.size(),
                                            first.masked(),
                                            first.why().indonesian()),
                            "%d of %d candidates cannot be selected. The first (NIK %s): %s"
                                    .formatted(
                                            bad.size(),
                                            held.size(),
                                            first.masked(),
                                            first.why().english())));
        }
        candidacies.changeAll(held, CandidacyState.DITETAPKAN, word.on(), word.decree(), actor);
        trail.record(actor, "registry.candidates-selected", word.decree(), held.size() + " usulan");
        trail.recordLines(
                actor,
                "registry.families-recorded",
                word.decree(),
                held.stream().map(Candidacy::regency).toList());
        return held.size();
    }

    private List<EnrolFamilies.Chosen> chosen(List<Candidacy> held, Word word) {
        return database.sql("""
                select family.name, nik.number as nik, coalesce(card.number, '') as card, family.sex, family.birth_date,
                       candidacy.regency, candidacy.district, candidacy.village, candidacy.address,
                       coalesce(nullif(candidacy.incubator, ''), :incubator) as incubator,
                       case when candidacy.pkh_status = 'BUKAN' then '' else candidacy.pkh_status end as pkh_status,
                       exists (select from registry.enrolment earlier
                               where earlier.family = family.id and earlier.edition < :edition) as before
                from registry.candidacy
                join registry.family on family.id = candidacy.family
                join registry.identity nik on nik.family = family.id and nik.kind = 'NIK' and nik.valid_to is null
                left join registry.identity card on card.family = family.id and card.kind = 'KK' and card.valid_to is null
                where candidacy.id = any (:ids) order by candidacy.id
                """)
                .param("incubator", word.incubator())
                .param("edition", word.edition().year())
                .param("ids", held.stream().map(Candidacy::id).toArray(UUID[]::new))
                .query((row, number) -> new EnrolFamilies.Chosen(
                        row.getString("name"),
                        row.getString("nik"),
                        row.getString("card"),
                        row.getString("sex"),
                        Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                        row.getString("regency"),
                        row.getString("district"),
                        row.getString("village"),
                        row.getString("address"),
                        row.getString("incubator"),
                        row.getString("pkh_status"),
                        row.getBoolean("before") ? Cohort.CONTINUING : Cohort.NEW))
                .list();
    }
}
