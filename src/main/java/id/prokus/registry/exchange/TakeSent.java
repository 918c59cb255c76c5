package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Lives;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what another system sends, each item by itself: what cannot be taken keeps nothing else out. */
@Component
class TakeSent {

    private final ToldFamilies toldFamilies;
    private final EntryKinds kinds;
    private final Lives lives;
    private final KeepEntries keepEntries;
    private final Trail trail;
    private final Clock clock;

    TakeSent(
            ToldFamilies toldFamilies,
            EntryKinds kinds,
            Lives lives,
            KeepEntries keepEntries,
            Trail trail,
            Clock clock) {
        this.toldFamilies = toldFamilies;
        this.kinds = kinds;
        this.lives = lives;
        this.keepEntries = keepEntries;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return one for each item, in their order */
    @Transactional
    public List<SentResult> take(List<SentItem> items, Standing standing, Actor actor) {
        Map<String, UUID> byNik = toldFamilies.byNik(
                items.stream().map(SentItem::nik).filter(nik -> !nik.isEmpty()).collect(Collectors.toSet()));
        Set<UUID> ids = new HashSet<>(byNik.values());
        items.forEach(item -> item.family().ifPresent(ids::add));
        Map<UUID, ToldFamily> families = toldFamilies.get(ids);
        Map<UUID, List<Entry>> known = new HashMap<>(lives.of(families.keySet()));
        Map<UUID, Entry> words = new HashMap<>();
        items.stream()
                .map(SentItem::kind)
                .distinct()
                .filter(kind -> kinds.find(kind).isPresent())
                .forEach(kind -> words.putAll(lives.words(families.keySet(), kind)));
        var batch = new SentBatch(kinds, clock.instant(), byNik, families, known, words, standing, actor);
        List<SentResult> results = items.stream().map(batch::take).toList();
        keepEntries.keep(batch.fresh(), actor);
        trail.record(actor, "registry.entries-sent", "api", batch.fresh().size() + " dari " + items.size());
        if (!batch.fresh().isEmpty()) {
            trail.recordLines(actor, "registry.entries-recorded", "api", batch.regencies());
        }
        return results;
    }

    /** For whoever writes it out. */
    static Map<String, String> both(Text text) {
        var both = new LinkedHashMap<String, String>();
        both.put("id", text.indonesian());
        both.put("en", text.english());
        return both;
    }
}
