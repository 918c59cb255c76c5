package id.prokus.dissemination.response;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an organisation says to one snapshot.
 *
 * @param words the remark or the reason; may be empty where it agrees
 * @param late whether it came after the deadline
 * @param approvedBy somebody else than who entered it; empty while nobody did
 * @param carriedFrom the answer to the version before, whose figures were the same; empty where it was given to this one
 */
public record Response(
        UUID id,
        UUID snapshot,
        Asked.Kind kind,
        String key,
        Answer answer,
        String words,
        Channel channel,
        boolean late,
        String enteredBy,
        Instant enteredAt,
        String approvedBy,
        Optional<UUID> carriedFrom) {

    /** How it came. */
    public enum Channel {
        ONLINE("daring"),
        /** A note taker entered it from a form. */
        PAPER("kertas"),
        CARRIED("terbawa");

        private final String code;

        Channel(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Channel of(String code) {
            return switch (code) {
                case "kertas" -> PAPER;
                case "terbawa" -> CARRIED;
                default -> ONLINE;
            };
        }
    }

    public boolean approved() {
        return !approvedBy.isEmpty();
    }
}
