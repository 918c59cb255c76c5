package id.prokus.registry.exchange;

import java.util.List;

/**
 * What became of an item.
 *
 * @param id as sent; empty where it could not be read
 * @param notes what kept it out, or what is unlikely about it
 */
record SentResult(String id, Outcome outcome, List<RowNote> notes) {

    enum Outcome {
        /** Kept now. */
        DICATAT,
        /** Known already in the same words. */
        DIKENAL,
        DITOLAK
    }

    SentResult {
        notes = List.copyOf(notes);
    }

    static SentResult refused(String id, RowNote note) {
        return new SentResult(id, Outcome.DITOLAK, List.of(note));
    }
}
