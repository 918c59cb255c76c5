package id.prokus.dissemination.edition;

import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * An edition of the ringkasan as it was issued, for all scopes at once.
 *
 * @param version of the frozen figures
 * @param hash of the frozen figures
 * @param done documents made so far
 * @param failure why it failed, in one Indonesian sentence; else empty
 * @param withdrawnBy empty where nobody did
 */
public record Publication(
        UUID id,
        UUID draft,
        int edition,
        UUID snapshot,
        int version,
        String hash,
        State state,
        int done,
        int total,
        String failure,
        String approvedBy,
        String publishedBy,
        Instant publishedAt,
        String withdrawnBy,
        String withdrawnWhy) {

    /** Whether it can be read, and relied upon. */
    public enum State {
        DISUSUN("Sedang dibuat", "Being made", Tone.INFO),
        TERBIT("Terbit", "Issued", Tone.OK),
        DITARIK("Ditarik", "Withdrawn", Tone.DANGER),
        GAGAL("Gagal", "Failed", Tone.DANGER);

        private final Text label;
        private final Tone tone;

        State(String indonesian, String english, Tone tone) {
            this.label = new Text(indonesian, english);
            this.tone = tone;
        }

        String code() {
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

    /** As documents print the figures they cite. */
    public String citation() {
        String digits = hash.substring(hash.indexOf(':') + 1);
        return version + " (" + digits.substring(0, Math.min(12, digits.length())) + ")";
    }
}
