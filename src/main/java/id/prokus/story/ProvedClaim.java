package id.prokus.story;

import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A claim beside what the timeline says today.
 *
 * @param thing what proves it; empty where nothing does
 * @param said what the timeline says, as a sentence; empty where it says nothing
 * @param on its day
 */
public record ProvedClaim(
        ClaimKind kind,
        String words,
        Standing standing,
        Optional<UUID> thing,
        Optional<Text> said,
        Optional<LocalDate> on) {

    /** How a claim stands against the timeline. */
    public enum Standing {
        PROVED(new Text("terbukti", "proved"), Tone.OK),
        UNPROVED(new Text("belum terbukti", "not proved"), Tone.NEUTRAL),
        CHANGED(new Text("buktinya diperbaiki, periksa lagi", "its proof was corrected, look again"), Tone.DANGER),
        GONE(new Text("buktinya ditarik", "its proof was taken back"), Tone.DANGER);

        private final Text label;
        private final Tone tone;

        Standing(Text label, Tone tone) {
            this.label = label;
            this.tone = tone;
        }

        public Text label() {
            return label;
        }

        public Tone tone() {
            return tone;
        }
    }

    /** Whether it may be told as it is: proved, or openly not. */
    boolean tellable() {
        return standing == Standing.PROVED || standing == Standing.UNPROVED;
    }
}
