package id.prokus.mentoring;

import id.prokus.registry.DayBegan;
import id.prokus.registry.MergeChanged;
import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whatever is told of a family changes its row in the same transaction. */
@Component
class KeepWalksUp {

    private final Walks walks;
    private final Clock clock;

    KeepWalksUp(Walks walks, Clock clock) {
        this.walks = walks;
        this.clock = clock;
    }

    /** Pairings that were recorded ahead begin by themselves. */
    @EventListener
    void keepUp(DayBegan began) {
        walks.keepUp(walks.turning(began.since(), began.day()), began.day());
    }

    @EventListener
    void keepUp(MergeChanged changed) {
        walks.keepUp(changed.families(), Jakarta.today(clock));
    }

    @EventListener
    void keepUp(EntriesKept kept) {
        Set<UUID> families = kept.entries().stream()
                .filter(entry -> Walks.KINDS.contains(entry.kind()))
                .map(Entry::family)
                .collect(Collectors.toSet());
        if (!families.isEmpty()) {
            walks.keepUp(families, Jakarta.today(clock));
        }
    }
}
