package id.prokus.registry.timeline;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was said, one or thousands at once; what is known already is left as it is. */
@Component
public class KeepEntries {

    private static final int AT_ONCE = 5_000;

    private final Entries entries;
    private final EntryKinds kinds;
    private final ApplicationEventPublisher publisher;

    KeepEntries(Entries entries, EntryKinds kinds, ApplicationEventPublisher publisher) {
        this.entries = entries;
        this.kinds = kinds;
        this.publisher = publisher;
    }

    /**
     * @return those that were not known yet
     * @throws Refusal {@code registry.family-unknown} where a family is not there, or not in the scope of whoever asks;
     *     {@code registry.entry-differs} where an id comes back with other words
     */
    @Transactional
    public List<Entry> keep(Collection<Entry> said, Actor actor) {
        said.forEach(entry -> kinds.get(entry.kind()));
        List<Entry> all = List.copyOf(said);
        var kept = new java.util.ArrayList<Entry>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            kept.addAll(keepSome(all.subList(from, Math.min(all.size(), from + AT_ONCE)), actor));
        }
        if (!kept.isEmpty()) {
            publisher.publishEvent(new EntriesKept(kept));
        }
        return kept;
    }

    private List<Entry> keepSome(List<Entry> said, Actor actor) {
        Set<UUID> families = said.stream().map(Entry::family).collect(Collectors.toSet());
        if (entries.families(families).size() < families.size()) {
            throw familyUnknown();
        }
        Set<UUID> fresh = entries.keep(said, actor);
        Set<UUID> known =
                said.stream().map(Entry::id).filter(id -> !fresh.contains(id)).collect(Collectors.toSet());
        if (!known.isEmpty()) {
            entries.refuseOtherWords(
                    said.stream().filter(entry -> known.contains(entry.id())).toList());
        }
        return said.stream().filter(entry -> fresh.contains(entry.id())).toList();
    }

    static Refusal familyUnknown() {
        return new Refusal(
                "registry.family-unknown",
                new Text(
                        "Keluarga ini tidak ditemukan di wilayah Anda. Cari kembali pada halaman Keluarga.",
                        "There is no such family in your place. Search again on the page of families."));
    }
}
