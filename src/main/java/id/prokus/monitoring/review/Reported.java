package id.prokus.monitoring.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Something entered about a family, as whoever reviews it sees it.
 *
 * @param entry the word; a correction is another
 * @param levels which offices approved it
 * @param returned whether its sender is asked to correct it
 * @param own whether the reviewer entered it, or a part of its history
 * @param late whether its day to be looked at is past
 * @param submission what a phone or browser sent; empty where it came otherwise
 */
public record Reported(
        UUID family,
        String name,
        UUID thing,
        UUID entry,
        String kind,
        LocalDate on,
        Map<String, String> values,
        String sender,
        Instant recordedAt,
        Set<Level> levels,
        boolean approved,
        boolean returned,
        boolean own,
        boolean late,
        Optional<UUID> submission) {

    public Reported {
        values = Map.copyOf(values);
        levels = Set.copyOf(levels);
    }

    /** Whether the reviewer may say yes to it now. */
    boolean waitsFor(Level level, ReviewTerms terms) {
        return !approved && !returned && !own && comesTo(level, terms);
    }

    private boolean comesTo(Level level, ReviewTerms terms) {
        return !levels.contains(level)
                && (!terms.chain() || level.before().map(levels::contains).orElse(true));
    }

    /** Where more about it stands. */
    public String address() {
        return submission.map(id -> "/kiriman/" + id).orElse("/keluarga/" + family + "/peristiwa/" + thing);
    }

    /** Never what was answered. */
    @Override
    public String toString() {
        return "Reported[" + entry + "]";
    }
}
