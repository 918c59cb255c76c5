package id.prokus.registry.screening;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.programme.Term;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import id.prokus.registry.candidate.Candidacies;
import id.prokus.registry.candidate.CandidacyState;
import id.prokus.registry.candidate.ChangeCandidacy;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Right;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody decides a check, or says what follows from all of them. Who puts data in passes and fails checks; to waive one
 * and to find a family eligible is for whoever approves.
 */
@Component
class DecideScreening {

    private final Editions editions;
    private final Terms terms;
    private final Screenings screenings;
    private final FamilyHeads heads;
    private final EntryKinds kinds;
    private final KeepEntries keepEntries;
    private final Candidacies candidacies;
    private final ChangeCandidacy changeCandidacy;
    private final Trail trail;
    private final Clock clock;

    DecideScreening(
            Editions editions,
            Terms terms,
            Screenings screenings,
            FamilyHeads heads,
            EntryKinds kinds,
            KeepEntries keepEntries,
            Candidacies candidacies,
            ChangeCandidacy changeCandidacy,
            Trail trail,
            Clock clock) {
        this.editions = editions;
        this.terms = terms;
        this.screenings = screenings;
        this.heads = heads;
        this.kinds = kinds;
        this.keepEntries = keepEntries;
        this.candidacies = candidacies;
        this.changeCandidacy = changeCandidacy;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was said, each as typed. */
    record Words(String verdict, String reason, String evidence) {}

    /**
     * @throws Refusal {@code registry.check-unknown}, {@code registry.verdict-unknown}, {@code registry.reason-missing},
     *     {@code registry.evidence-missing}, {@code registry.match-missing}, {@code registry.not-your-duty}
     */
    @Transactional
    void check(UUID family, String editionKey, String code, Words said, Standing standing, Actor actor) {
        Edition edition = editions.get(editionKey).edition();
        Term term = terms.find(edition, TermList.REQUIREMENT, code)
                .orElseThrow(() -> refusal(
                        "registry.check-unknown",
                        "Syarat ini tidak ada pada edisi itu. Muat ulang halaman penyaringan.",
                        "The edition has no such check. Load the page of the screening again."));
        Verdict verdict = Verdict.find(said.verdict())
                .orElseThrow(() -> refusal(
                        "registry.verdict-unknown",
                        "Pilih putusannya: lulus, tidak lulus, atau dikecualikan.",
                        "Choose what it is: passed, failed or waived."));
        Objection.to(term, verdict, said.reason(), said.evidence(), standing).ifPresent(objection -> {
            throw new Refusal(objection.code(), objection.sentence());
        });
        Map<String, String> words = new HashMap<>(Map.of(
                ScreeningKinds.CHECK, code,
                ScreeningKinds.CHECK_NAME, term.label().indonesian(),
                ScreeningKinds.VERDICT, verdict.code(),
                ScreeningKinds.REASON, said.reason(),
                ScreeningKinds.EVIDENCE, said.evidence()));
        keep(family, edition, ScreeningKinds.DECISION, code, words, actor);
    }

    /**
     * @throws Refusal {@code registry.screening-open} where a check is open or failed, {@code registry.reason-missing},
     *     {@code registry.not-your-duty}
     */
    @Transactional
    void result(UUID family, String editionKey, boolean eligible, String reason, Standing standing, Actor actor) {
        Edition edition = editions.get(editionKey).edition();
        Objection.toDuty(standing, Right.APPROVE).ifPresent(objection -> {
            throw new Refusal(objection.code(), objection.sentence());
        });
        Screening screening = screenings.of(family, edition);
        if (eligible && !screening.lets()) {
            String names = Stream.concat(screening.failed().stream(), screening.open().stream())
                    .map(check -> check.term().label().indonesian())
                    .collect(Collectors.joining("; "));
            throw refusal(
                    "registry.screening-open",
                    "Belum dapat dinyatakan layak; yang belum lulus: %s. Putuskan atau kecualikan dengan alasan."
                            .formatted(names),
                    "Not to be found eligible yet; not passed: %s. Decide these, or waive them for a reason."
                            .formatted(names));
        }
        if (!eligible && reason.isBlank()) {
            throw refusal(
                    "registry.reason-missing",
                    "Tulis alasan keluarga ini tidak layak.",
                    "Give the reason why this family is not eligible.");
        }
        tellCandidacy(heads.get(family).id(), edition, eligible, reason, actor);
        keep(
                family,
                edition,
                ScreeningKinds.RESULT,
                "",
                new HashMap<>(Map.of(
                        ScreeningKinds.ELIGIBILITY,
                        eligible ? ScreeningKinds.ELIGIBLE : "tidak-layak",
                        ScreeningKinds.REASON,
                        reason)),
                actor);
    }

    /** Who is on an SK already stays what the SK says. */
    private void tellCandidacy(UUID family, Edition edition, boolean eligible, String reason, Actor actor) {
        if (edition.equals(Edition.prokus(edition.year()))
                && candidacies
                        .find(family, edition.year())
                        .filter(candidacy -> candidacy.state().open())
                        .isPresent()) {
            changeCandidacy.change(
                    family,
                    edition.year(),
                    eligible ? CandidacyState.LAYAK : CandidacyState.TIDAK_LAYAK,
                    screenings.today(),
                    reason,
                    actor);
        }
    }

    private void keep(UUID family, Edition edition, String kind, String check, Map<String, String> words, Actor actor) {
        FamilyHead head = heads.get(family);
        words.put(ScreeningKinds.PROGRAMME, edition.key());
        words.put(ReadAnswers.ON, screenings.today().toString());
        ReadAnswers read = ReadAnswers.of(kinds.get(kind), words, screenings.today());
        read.problems().values().stream().findFirst().ifPresent(problem -> {
            throw new Refusal("registry.words-unreadable", problem);
        });
        Entry entry = Entry.first(
                        head.id(),
                        edition.year(),
                        kind,
                        screenings.today(),
                        read.values(),
                        Source.FORM,
                        clock.instant())
                .called(TimeOrderedId.next(), Screening.thing(head.id(), edition, check));
        keepEntries.keep(java.util.List.of(entry), actor);
        trail.record(
                actor,
                check.isEmpty() ? "registry.screening-decided" : "registry.check-decided",
                head.id().toString(),
                (edition.key() + " " + check + " "
                                + read.values().getOrDefault(ScreeningKinds.VERDICT, "")
                                + read.values().getOrDefault(ScreeningKinds.ELIGIBILITY, ""))
                        .strip(),
                head.regency());
    }

    private static Refusal refusal(String code, String indonesian, String english) {
        return new Refusal(code, new Text(indonesian, english));
    }
}
