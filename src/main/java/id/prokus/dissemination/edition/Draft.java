package id.prokus.dissemination.edition;

import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The ringkasan of an edition while it is composed, all scopes together.
 *
 * @param snapshot the frozen figures it speaks of
 * @param submittedBy who said that it is ready; empty while nobody did
 * @param returnedWhy why it was sent back the last time; empty where it was not
 * @param approvedBy empty while nobody did
 */
public record Draft(
        UUID id,
        int edition,
        UUID snapshot,
        State state,
        String submittedBy,
        String returnedWhy,
        String approvedBy,
        Optional<Instant> approvedAt) {

    /** How far it has come. */
    public enum State {
        DRAF("Draf", "Draft", Tone.NEUTRAL),
        DITINJAU("Ditinjau", "Under review", Tone.WARN),
        DISETUJUI("Disetujui", "Approved", Tone.OK),
        TERBIT("Terbit", "Issued", Tone.OK);

        private final Text label;
        private final Tone tone;

        State(String indonesian, String english, Tone tone) {
            this.label = new Text(indonesian, english);
            this.tone = tone;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Text label() {
            return label;
        }

        public Tone tone() {
            return tone;
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean open() {
        return state == State.DRAF;
    }
}
