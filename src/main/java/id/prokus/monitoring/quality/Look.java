package id.prokus.monitoring.quality;

import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** What somebody found who looked into a submission. */
public record Look(Outcome outcome, String note, String lookedBy, Instant lookedAt) {

    /** How it ended. */
    public enum Outcome {
        WAJAR("wajar", new Text("wajar", "in order")),
        DIPERBAIKI("diperbaiki", new Text("diperbaiki", "corrected")),
        DIKEMBALIKAN("dikembalikan", new Text("dikembalikan kepada pengirim", "returned to the sender")),
        BELUM_JELAS("belum-jelas", new Text("belum jelas", "not clear yet"));

        private final String code;
        private final Text label;

        Outcome(String code, Text label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public Text label() {
            return label;
        }

        static Optional<Outcome> find(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }
}
