package id.prokus.monitoring.review;

import id.prokus.access.Mandate;
import id.prokus.access.Standing;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Right;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who looks at what others entered.
 *
 * @param hands every account of the same person: none of them approves what another entered
 * @param delegatedBy whose duty it is, where it was handed over for a time
 */
record Reviewer(String account, Level level, List<String> hands, Optional<String> delegatedBy) {

    Reviewer {
        hands = List.copyOf(hands);
    }

    /** The duty that reaches farthest, of those that approve. */
    static Mandate duty(Standing standing) {
        return standing.mandates().stream()
                .filter(mandate -> mandate.role().allows(Right.APPROVE))
                .min(Comparator.comparing(mandate -> mandate.place().length()))
                .orElseThrow(() -> new IllegalStateException("Only who may approve comes this far"));
    }

    Actor actor() {
        return new Actor(account);
    }
}
