package id.prokus.indicator.ladder;

import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where families stand beside the lines up, in the transaction that changes an income, a place or a line. */
@Component
class KeepLadder {

    private static final Set<String> KINDS = Set.of("penghasilan-keluarga", "laporan-usaha", "laporan-putaran");
    private static final int AT_ONCE = 2_000;

    private final IncomeSteps steps;
    private final ReferenceLines lines;
    private final Entries entries;

    KeepLadder(IncomeSteps steps, ReferenceLines lines, Entries entries) {
        this.steps = steps;
        this.lines = lines;
        this.entries = entries;
    }

    /** A monthly report that is new and tells no income changes nothing here, and costs nothing. */
    @EventListener
    void keepUp(EntriesKept kept) {
        List<Entry> about = kept.entries().stream()
                .filter(entry -> KINDS.contains(entry.kind()))
                .toList();
        var families = about.stream()
                .filter(entry -> entry.value(IncomeStep.INCOME).isPresent())
                .map(Entry::family)
                .collect(Collectors.toCollection(HashSet::new));
        List<UUID> corrected = about.stream()
                .filter(entry -> entry.value(IncomeStep.INCOME).isEmpty()
                        && !entry.thing().equals(entry.id()))
                .map(Entry::thing)
                .toList();
        if (!corrected.isEmpty()) {
            families.addAll(steps.toldBy(corrected));
        }
        recount(families);
    }

    /** Where a family is decides which lines it is held against. */
    @EventListener
    void keepUp(FamiliesChanged changed) {
        if (!changed.families().isEmpty()) {
            recount(steps.known(changed.families()));
        }
    }

    /** A line was recorded or corrected. */
    void keepUp(ReferenceLine line) {
        recount(steps.heldAgainst(line.place(), line.from(), line.last()));
    }

    /** Of a database that was filled before there was a ladder. */
    @Transactional
    void fill() {
        recount(steps.missing());
    }

    private void recount(Collection<UUID> families) {
        List<UUID> all = List.copyOf(families);
        if (all.isEmpty()) {
            return;
        }
        Lines known = lines.all();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Map<UUID, Map<Integer, String>> places = steps.places(some);
            steps.replace(
                    some,
                    IncomeStep.of(
                            entries.of(some, KINDS), (family, edition) -> regency(places, family, edition), known));
        }
    }

    static String regency(Map<UUID, Map<Integer, String>> places, UUID family, int edition) {
        Map<Integer, String> known = places.getOrDefault(family, Map.of());
        return known.getOrDefault(edition, known.getOrDefault(0, ""));
    }
}
