package id.prokus.registry.leaving;

import id.prokus.programme.Term;
import id.prokus.registry.screening.FamilyFacts;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeptEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a family left one edition, or is proposed to, beside the edition's rules of success.
 *
 * @param proposals what was proposed, the latest first
 * @param left that it left; empty while it takes part
 * @param rules when the edition calls a family successful, with what its timeline says of it
 */
public record Leaving(int edition, List<KeptEntry> proposals, Optional<KeptEntry> left, List<Success> rules) {

    public Leaving {
        proposals = List.copyOf(proposals);
        rules = List.copyOf(rules);
    }

    /**
     * One rule of success.
     *
     * @param holds empty where the edition gives no rule or the timeline does not know what it needs
     */
    public record Success(Term term, Optional<Boolean> holds) {}

    static Leaving of(int edition, List<KeptEntry> kept, List<Term> rules, FamilyFacts facts) {
        Optional<KeptEntry> left =
                latest(edition, kept, LeavingKinds.LEFT).stream().findFirst();
        FamilyFacts known = left.flatMap(one -> one.entry().value(LeavingKinds.WAGE))
                .map(wage -> facts.with(LeavingKinds.WAGE, wage))
                .orElse(facts);
        return new Leaving(
                edition,
                latest(edition, kept, LeavingKinds.PROPOSED),
                left,
                rules.stream()
                        .map(term -> new Success(term, known.holds(term.rule())))
                        .toList());
    }

    public boolean waits() {
        return left.isEmpty() && !proposals.isEmpty();
    }

    public LeavingReason reason(KeptEntry kept) {
        return reason(kept.entry());
    }

    static LeavingReason reason(Entry entry) {
        return entry.value(LeavingKinds.REASON).flatMap(LeavingReason::find).orElse(LeavingReason.MUNDUR);
    }

    private static List<KeptEntry> latest(int edition, List<KeptEntry> kept, String kind) {
        return kept.stream()
                .filter(one -> one.entry().holds()
                        && one.entry().kind().equals(kind)
                        && one.entry().edition() == edition)
                .sorted(Comparator.comparing((KeptEntry one) -> one.entry().statedAt())
                        .reversed())
                .toList();
    }
}
