package id.prokus.mentoring;

import id.prokus.organisation.PostKind;
import id.prokus.organisation.PostKinds;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Families without a companion get the one that their PKH status asks for, by the rule that is configured with the
 * organisation. Where several hold such a post, or nobody, or the status is not known, a person must choose.
 */
@Component
class AssignDefaultCompanion {

    private final Entries entries;
    private final PostKinds postKinds;
    private final Walkers walkers;
    private final EnrolledStatus enrolled;
    private final AssignWalker assignWalker;

    AssignDefaultCompanion(
            Entries entries, PostKinds postKinds, Walkers walkers, EnrolledStatus enrolled, AssignWalker assignWalker) {
        this.entries = entries;
        this.postKinds = postKinds;
        this.walkers = walkers;
        this.enrolled = enrolled;
        this.assignWalker = assignWalker;
    }

    /**
     * What came of it, in families.
     *
     * @param paired they have a companion now
     * @param undecided nobody, or more than one, holds the post; or the status or the place is not known
     * @param had they have one already
     */
    record Outcome(int paired, int undecided, int had) {}

    private record Choice(Walker walker, WalkerRole role) {}

    @Transactional
    Outcome assign(Collection<UUID> families, LocalDate from, Actor actor) {
        if (families.isEmpty()) {
            throw Refused.noFamily();
        }
        int had = 0;
        int undecided = 0;
        Map<Choice, Set<UUID>> chosen = new LinkedHashMap<>();
        for (UUID family : families) {
            Life life =
                    Life.of(entries.of(family).stream().map(KeptEntry::entry).toList());
            if (accompanied(life, from)) {
                had++;
                continue;
            }
            Optional<Choice> choice = status(life, family, from).flatMap(status -> choose(family, status));
            choice.ifPresent(one ->
                    chosen.computeIfAbsent(one, _ -> new LinkedHashSet<>()).add(family));
            undecided += choice.isPresent() ? 0 : 1;
        }
        int paired = 0;
        for (Map.Entry<Choice, Set<UUID>> one : chosen.entrySet()) {
            paired += assignWalker.assign(
                    one.getValue(), one.getKey().walker(), one.getKey().role(), from, actor);
        }
        return new Outcome(paired, undecided, had);
    }

    private static boolean accompanied(Life life, LocalDate day) {
        return life.of(MentoringKinds.PAIRING)
                .filter(pairing ->
                        OneAtATime.role(pairing).filter(WalkerRole::companion).isPresent())
                .anyMatch(pairing ->
                        pairing.until().map(last -> !last.isBefore(day)).orElse(true));
    }

    /** As told last; else as the SK says. */
    private Optional<String> status(Life life, UUID family, LocalDate day) {
        return life.last("status-pkh", day)
                .flatMap((Entry entry) -> entry.value("status_pkh"))
                .or(() -> enrolled.of(family));
    }

    private Optional<Choice> choose(UUID family, String status) {
        Optional<WalkerRole> role =
                postKinds.companionOf(status).map(PostKind::code).flatMap(WalkerRole::find);
        if (role.isEmpty()) {
            return Optional.empty();
        }
        List<Walker> holders = walkers.of(family, role.get());
        return holders.size() == 1 ? Optional.of(new Choice(holders.getFirst(), role.get())) : Optional.empty();
    }
}
