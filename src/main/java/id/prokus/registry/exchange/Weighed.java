package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What taking a row would mean.
 *
 * @param entry what would be kept; empty for what is known or refused
 * @param regency of the family, Kemendagri digits; empty where nobody was told
 */
record Weighed(SentRow row, Outcome outcome, Optional<Entry> entry, String regency, List<RowNote> notes) {

    enum Outcome {
        FRESH,
        CORRECTED,
        KNOWN,
        REFUSED
    }

    Weighed {
        notes = List.copyOf(notes);
    }

    static Weighed refused(SentRow row, List<RowNote> notes) {
        return new Weighed(row, Outcome.REFUSED, Optional.empty(), "", notes);
    }

    boolean taken() {
        return entry.isPresent();
    }
}
