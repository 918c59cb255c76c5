package id.prokus.registry.screening;

import id.prokus.programme.Edition;
import id.prokus.programme.Term;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All checks of an edition for one family, and what followed.
 *
 * @param result that somebody found it eligible or not; empty while nobody did
 */
public record Screening(Edition edition, List<Check> checks, Optional<KeptEntry> result) {

    public Screening {
        checks = List.copyOf(checks);
    }

    /** @param kept what counts of the family */
    static Screening of(
            Edition edition, List<Term> terms, List<KeptEntry> kept, FamilyFacts.Listed listed, LocalDate day) {
        FamilyFacts facts =
                FamilyFacts.of(Life.of(kept.stream().map(KeptEntry::entry).toList()), listed, day);
        return new Screening(
                edition,
                terms.stream()
                        .map(term -> new Check(
                                term,
                                facts.holds(term.rule()),
                                last(kept, ScreeningKinds.DECISION, edition, term.code()),
                                needsMatch(term)))
                        .toList(),
                last(kept, ScreeningKinds.RESULT, edition, ""));
    }

    /** Decisions about one check of one edition are about one thing, whoever makes them. */
    static UUID thing(UUID family, Edition edition, String check) {
        return thing(family, edition.key(), check);
    }

    static UUID thing(UUID family, String edition, String check) {
        return UUID.nameUUIDFromBytes(
                ("penyaringan/" + family + "/" + edition + "/" + check).getBytes(StandardCharsets.UTF_8));
    }

    static boolean needsMatch(Term term) {
        return ScreeningKinds.REGISTERS.stream()
                .map(Choice::code)
                .anyMatch(register ->
                        term.code().equals(register) || term.rule().measures().contains(register));
    }

    /** What is still open. */
    public List<Check> open() {
        return checks.stream().filter(Check::open).toList();
    }

    public List<Check> failed() {
        return checks.stream()
                .filter(check -> check.verdict().filter(Verdict.FAILED::equals).isPresent())
                .toList();
    }

    /** Whether nothing stands in the way of finding it eligible. */
    public boolean lets() {
        return checks.stream()
                .allMatch(check -> check.verdict().filter(Verdict::lets).isPresent());
    }

    public boolean eligible() {
        return result.filter(kept -> kept.entry()
                        .value(ScreeningKinds.ELIGIBILITY)
                        .orElse("")
                        .equals(ScreeningKinds.ELIGIBLE))
                .isPresent();
    }

    private static Optional<KeptEntry> last(List<KeptEntry> kept, String kind, Edition edition, String check) {
        return kept.stream()
                .filter(one -> {
                    Entry entry = one.entry();
                    return entry.holds()
                            && entry.kind().equals(kind)
                            && entry.value(ScreeningKinds.PROGRAMME).orElse("").equals(edition.key())
                            && entry.value(ScreeningKinds.CHECK).orElse("").equals(check);
                })
                .max(java.util.Comparator.comparing(
                                (KeptEntry one) -> one.entry().statedAt())
                        .thenComparing(one -> one.entry().id()));
    }
}
