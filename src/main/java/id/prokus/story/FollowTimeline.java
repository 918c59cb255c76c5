package id.prokus.story;

import id.prokus.registry.consent.ConsentState;
import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to a family reaches its stories at once: consent that is withdrawn, and proof that is corrected or taken
 * back. It is heard within the same transaction, so that no page is open a moment longer than the consent.
 */
@Component
class FollowTimeline {

    private static final Actor BY = new Actor("kisah");

    private final Stories stories;
    private final PublicStories publicStories;
    private final ProveClaims proveClaims;
    private final TakeDown takeDown;
    private final FamilyHeads heads;
    private final Clock clock;

    FollowTimeline(
            Stories stories,
            PublicStories publicStories,
            ProveClaims proveClaims,
            TakeDown takeDown,
            FamilyHeads heads,
            Clock clock) {
        this.stories = stories;
        this.publicStories = publicStories;
        this.proveClaims = proveClaims;
        this.takeDown = takeDown;
        this.heads = heads;
        this.clock = clock;
    }

    @EventListener
    void on(EntriesKept kept) {
        if (!stories.any()) {
            return;
        }
        Set<UUID> families = kept.entries().stream()
                .filter(entry -> entry.kind().equals(ConsentState.KIND))
                .map(Entry::family)
                .collect(Collectors.toSet());
        Set<UUID> things = kept.entries().stream().map(Entry::thing).collect(Collectors.toSet());
        stories.touchedBy(allOf(families), things).forEach(this::look);
    }

    private Collection<UUID> allOf(Set<UUID> families) {
        return families.isEmpty()
                ? List.of()
                : heads.together(families).values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
    }

    private void look(UUID id) {
        Story story = stories.get(id);
        ProveClaims.Known known = proveClaims.known(story.family());
        publicStories
                .of(id)
                .flatMap(open -> open.content().consent().missing(known.life(), Jakarta.today(clock)))
                .ifPresentOrElse(
                        purpose -> takeDown.of(
                                story,
                                new Text(
                                        "keluarga menarik persetujuan: "
                                                + purpose.label().indonesian(),
                                        "the family withdrew its consent: "
                                                + purpose.label().english()),
                                BY),
                        () -> lookAtProofs(story, known));
    }

    private void lookAtProofs(Story story, ProveClaims.Known known) {
        proveClaims.of(story, known).stream()
                .filter(claim -> !claim.tellable())
                .findFirst()
                .filter(_ -> story.submitted())
                .ifPresent(claim -> takeDown.of(
                        story,
                        new Text(
                                "bukti “" + claim.kind().label().indonesian() + "” berubah: "
                                        + claim.standing().label().indonesian(),
                                "the proof of “" + claim.kind().label().english() + "” changed: "
                                        + claim.standing().label().english()),
                        BY));
    }
}
