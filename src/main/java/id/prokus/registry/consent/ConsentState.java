package id.prokus.registry.consent;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a family's consent to one purpose stands.
 *
 * @param last what it said last; empty where it was never asked
 * @param stopped that the use was stopped after it was withdrawn; empty where nobody said so
 * @param day as of which it stands
 */
public record ConsentState(Purpose purpose, Optional<Entry> last, Optional<Entry> stopped, LocalDate day) {

    /** The kind of entry that says what a family agreed to. */
    public static final String KIND = ConsentKinds.CONSENT;

    /** UU 27/2022: after consent is withdrawn, processing stops within 3 × 24 hours. */
    private static final Duration LIMIT = Duration.ofHours(72);

    /** For every purpose, in their order. */
    public static List<ConsentState> of(Life life, LocalDate day) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> of(purpose, life, day))
                .toList();
    }

    public static ConsentState of(Purpose purpose, Life life, LocalDate day) {
        Optional<Entry> last = about(ConsentKinds.CONSENT, purpose, life, day);
        Optional<Entry> stopped = about(ConsentKinds.STOPPED, purpose, life, day)
                .filter(entry ->
                        last.filter(said -> !entry.on().isBefore(said.on())).isPresent());
        return new ConsentState(purpose, last, stopped, day);
    }

    private static Optional<Entry> about(String kind, Purpose purpose, Life life, LocalDate day) {
        return life.of(kind)
                .filter(entry -> entry.value(ConsentKinds.PURPOSE).orElse("").equals(purpose.code()))
                .filter(entry -> !entry.on().isAfter(day))
                .reduce((before, after) -> after);
    }

    public boolean given() {
        return answered(ConsentKinds.GIVEN) && !expired();
    }

    /** Given for a time that is over: nothing was withdrawn, and nothing may be used any more. */
    public boolean expired() {
        return answered(ConsentKinds.GIVEN)
                && until().filter(last -> last.isBefore(day)).isPresent();
    }

    /** The last day for which it was given; empty where no end was said. */
    public Optional<LocalDate> until() {
        return last.flatMap(entry -> entry.value(ConsentKinds.UNTIL)).map(LocalDate::parse);
    }

    /** The code of the words that were read; empty where none are known. */
    public String textVersion() {
        return last.flatMap(entry -> entry.value(ConsentKinds.TEXT)).orElse("");
    }

    public boolean withdrawn() {
        return answered(ConsentKinds.WITHDRAWN);
    }

    /** Until when the use must have stopped; empty where it was not withdrawn. */
    public Optional<Instant> limit() {
        return last.filter(entry -> withdrawn()).map(entry -> limit(entry.on(), entry.statedAt()));
    }

    /** From the hour at which it was said, where it was recorded on the same day; else from that day's beginning. */
    static Instant limit(LocalDate on, Instant statedAt) {
        Instant began = on.equals(Jakarta.day(statedAt))
                ? statedAt
                : on.atStartOfDay(Jakarta.ZONE).toInstant();
        return began.plus(LIMIT);
    }

    /** In a word. */
    public Text answer() {
        return withdrawn() ? new Text("ditarik", "withdrawn") : said();
    }

    public Text said() {
        if (given()) {
            return new Text("diberikan", "given");
        }
        if (expired()) {
            return new Text("masa berlakunya habis", "its time is over");
        }
        if (withdrawn()) {
            return stopped.isPresent()
                    ? new Text("ditarik, pemakaian sudah dihentikan", "withdrawn, its use has stopped")
                    : new Text("ditarik, pemakaian belum dihentikan", "withdrawn, its use has not stopped");
        }
        return last.isPresent() ? new Text("ditolak", "refused") : new Text("belum ditanyakan", "not asked yet");
    }

    private boolean answered(String answer) {
        return last.flatMap(entry -> entry.value(ConsentKinds.ANSWER))
                .orElse("")
                .equals(answer);
    }
}
