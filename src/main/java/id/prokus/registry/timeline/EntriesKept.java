package id.prokus.registry.timeline;

import java.util.List;

/**
 * Entries were kept that were not there before. Told within the transaction, so that whoever keeps figures up does it with
 * them or not at all.
 */
public record EntriesKept(List<Entry> entries) {

    public EntriesKept {
        entries = List.copyOf(entries);
    }
}
