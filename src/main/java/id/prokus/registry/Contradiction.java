package id.prokus.registry;

import id.prokus.registry.SamePersonDecision.Answer;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decisions that cannot all hold: A is B, B is C, yet A is not C. */
public final class Contradiction {

    private final Map<RowKey, RowKey> sameAs = new HashMap<>();

    private Contradiction(List<SamePersonDecision> decisions) {
        decisions.stream()
                .filter(decision -> decision.answer() == Answer.TOGETHER)
                .forEach(decision -> sameAs.put(root(decision.one()), root(decision.other())));
    }

    /** A decision to keep apart what the others put together. */
    private static Optional<SamePersonDecision> in(List<SamePersonDecision> decisions) {
        var said = new Contradiction(decisions);
        return decisions.stream()
                .filter(decision -> decision.answer() == Answer.APART)
                .filter(decision -> !decision.one().equals(decision.other()))
                .filter(decision -> said.root(decision.one()).equals(said.root(decision.other())))
                .findFirst();
    }

    /**
     * Refuses a decision that cannot hold beside those that stand; one about the same pair gives way to it.
     *
     * @throws Refusal {@code registry.decision-contradicts}
     */
    public static void refuse(List<SamePersonDecision> standing, SamePersonDecision added) {
        var others = standing.stream().filter(decision -> !decision.aboutTheSame(added));
        var decisions = Stream.concat(others, Stream.of(added)).toList();
        if (in(decisions).isPresent()) {
            throw new Refusal(
                    "registry.decision-contradicts",
                    new Text(
                            "Keputusan ini bertentangan dengan keputusan sebelumnya tentang baris yang berkaitan. Batalkan keputusan itu lebih dahulu.",
                            "This contradicts an earlier decision about related rows. Undo that one first."));
        }
    }

    private RowKey root(RowKey key) {
        var root = key;
        for (var next = sameAs.get(root); next != null && !next.equals(root); next = sameAs.get(root)) {
            root = next;
        }
        return root;
    }
}
