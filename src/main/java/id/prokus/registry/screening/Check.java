package id.prokus.registry.screening;

import id.prokus.programme.Term;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.vocabulary.Text;
import java.util.Optional;

/**
 * One check of an edition for one family.
 *
 * @param computed what the family's timeline says by the edition's rule; empty where there is no rule or nothing to judge by
 * @param decided what a person said; it counts before what is computed
 * @param needsMatch whether only a match with somebody else's register can pass it
 */
public record Check(Term term, Optional<Boolean> computed, Optional<KeptEntry> decided, boolean needsMatch) {

    /** Empty while it is open. */
    public Optional<Verdict> verdict() {
        return decision().or(() -> computed.map(holds -> holds ? Verdict.PASSED : Verdict.FAILED));
    }

    public boolean open() {
        return verdict().isEmpty();
    }

    /** Whether nobody decided it and the timeline answers it. */
    public boolean byRule() {
        return decided.isEmpty() && computed.isPresent();
    }

    /** Whether a person said something else than what the timeline says now. */
    public boolean contradicted() {
        return decision().filter(verdict -> verdict != Verdict.WAIVED).isPresent()
                && computed.filter(holds -> holds != (decision().orElseThrow() == Verdict.PASSED))
                        .isPresent();
    }

    /** What it waits for. */
    public Text waits() {
        return needsMatch
                ? new Text("belum dicocokkan", "not matched yet")
                : new Text("belum diputus", "not decided yet");
    }

    private Optional<Verdict> decision() {
        return decided.flatMap(kept -> kept.entry().value(ScreeningKinds.VERDICT))
                .flatMap(Verdict::find);
    }
}
