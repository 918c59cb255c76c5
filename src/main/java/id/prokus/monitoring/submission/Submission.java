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

    /** How it came in. */
    Source.Way way() {
        return device.isPresent() ? Source.Way.PONSEL : Source.Way.PERAMBAN;
    }

    /** Corrections of one another are about one thing, however they arrive. */
    UUID ownThing() {
        return UUID.nameUUIDFromBytes(
                ("monitoring " + form + " " + root).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The same whenever it is checked again. */
    UUID ownEntry() {
        return UUID.nameUUIDFromBytes((ownThing() + " " + instance + " " + sha256 + " " + family)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
