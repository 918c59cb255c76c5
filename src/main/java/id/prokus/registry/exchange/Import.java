package id.prokus.registry.exchange;

import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of events that was handed in.
 *
 * @param kind the code of the kind that its rows tell
 * @param edition the programme year of rows that name none
 * @param counts what its rows would do, as last looked at; empty while nobody has
 * @param trouble why the last step did not end
 * @param taken when and by whom it was taken in; empty while it counts for nothing
 * @param takenBack when, by whom and why; empty while it counts
 */
public record Import(
        UUID id,
        String kind,
        int edition,
        UUID file,
        String fileName,
        String sha256,
        Instant handedInAt,
        String handedInBy,
        Optional<Counts> counts,
        Optional<Text> trouble,
        Optional<Step> taken,
        Optional<Step> takenBack) {

    /** Rows by what taking them means. */
    public record Counts(int fresh, int corrected, int known, int refused) {

        public int all() {
            return fresh + corrected + known + refused;
        }

        public int taken() {
            return fresh + corrected;
        }
    }

    /** @param reason empty where none was asked */
    public record Step(Instant at, String by, String reason) {}

    public String address() {
        return "/peristiwa/impor/" + id;
    }

    public boolean holds() {
        return taken.isPresent() && takenBack.isEmpty();
    }
}
