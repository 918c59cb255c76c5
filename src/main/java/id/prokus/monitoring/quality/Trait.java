package id.prokus.monitoring.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * How a submission was filled in.
 *
 * @param sender an account's name
 * @param family whose; empty where it was in nobody's place
 * @param incubator of the family; empty where it has none
 * @param receivedAt by the server's clock
 * @param beganAt by the sender's clock
 * @param seconds from opening to finishing, by the sender's clock
 * @param asked questions that were asked
 * @param silent of these, without an answer or with "tidak tahu"
 * @param blocks blocks of like questions, answered whole
 * @param straight of these, answered alike throughout
 * @param digits the last digit other than zero of each amount
 * @param alike the greatest share of equal answers with an earlier one of the sender, from 0 to 1
 * @param alikeTo which
 */
public record Trait(
        UUID submission,
        String form,
        String sender,
        Optional<UUID> family,
        String incubator,
        Instant receivedAt,
        Optional<Instant> beganAt,
        OptionalInt seconds,
        int asked,
        int silent,
        int blocks,
        int straight,
        List<Integer> digits,
        Optional<Spot> spot,
        double alike,
        Optional<UUID> alikeTo) {

    public Trait {
        digits = List.copyOf(digits);
    }

    /** When it was filled in, as well as that is known. */
    public Instant at() {
        return beganAt.orElse(receivedAt);
    }
}
