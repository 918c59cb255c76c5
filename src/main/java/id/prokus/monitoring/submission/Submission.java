package id.prokus.monitoring.submission;

import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a phone sent.
 *
 * @param root the instance it corrects, or its own
 * @param device the phone it came from; empty where it came from a browser
 * @param family whose, where that family was in the sender's place
 * @param thing what it says something about on the timeline
 */
public record Submission(
        UUID id,
        String form,
        String version,
        String instance,
        String root,
        Optional<String> deprecated,
        String sha256,
        Optional<UUID> device,
        String account,
        Optional<UUID> family,
        Instant receivedAt,
        boolean complete,
        State state,
        Optional<UUID> thing) {

    /** How far it came. */
    public enum State {
        BARU(new Text("belum diperiksa", "not checked yet")),
        TERCATAT(new Text("tercatat", "recorded")),
        TIDAK_TERCATAT(new Text("tidak tercatat", "not recorded")),
        KARANTINA(new Text("karantina", "quarantined")),
        VARIAN(new Text("varian", "variant")),
        TERTUNDA(new Text("pemeriksaan tertunda", "check postponed"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    Submission in(State other) {
        return with(family, other);
    }

    Submission of(Optional<UUID> other) {
        return with(other, state);
    }

    private Submission with(Optional<UUID> whose, State how) {
        return new Submission(
                id,
                form,
                version,
                instance,
                root,
                deprecated,
                sha256,
                device,
                account,
                whose,
                receivedAt,
                complete,
                how,
                thing);
    }

    /** How it came in. */
    Source.Way way() {
        return device.isPresent() ? Source.Way.PONSEL : Source.Way.PERAMBAN;
    }

    /** Corrections of one another are about one thing, however they arrive. */
    UUID ownThing() {
        return named("monitoring " + form + " " + root);
    }

    /** The same whenever it is checked again. */
    public UUID ownEntry() {
        return entryOf(ownThing());
    }

    /** What it says about a thing, its own or that of a part of it. */
    UUID entryOf(UUID about) {
        return named(about + " " + instance + " " + sha256 + " " + family);
    }

    /** What a part of a form says something about, beside the form's own thing. */
    static UUID partOf(UUID own, String path) {
        return path.isEmpty() ? own : named(own + " " + path);
    }

    private static UUID named(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
