package id.prokus.story;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.EntryWords;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds what a story claims against the family's timeline, now and not as it was when the story was written. */
@Component
class ProveClaims {

    private final Entries entries;
    private final EntryKinds kinds;

    ProveClaims(Entries entries, EntryKinds kinds) {
        this.entries = entries;
        this.kinds = kinds;
    }

    /**
     * What the timeline of a family offers.
     *
     * @param life what counts
     * @param things each thing that holds, by its id
     */
    record Known(Life life, Map<UUID, Entry> things) {}

    Known known(UUID family) {
        Life life = Life.of(entries.of(family).stream().map(KeptEntry::entry).toList());
        return new Known(life, life.entries().stream().collect(Collectors.toMap(Entry::thing, Function.identity())));
    }

    List<ProvedClaim> of(Story story, Known known) {
        return story.claims().stream().map(claim -> proved(claim, known)).toList();
    }

    private ProvedClaim proved(Claim claim, Known known) {
        Optional<Entry> entry = claim.proof()
                .flatMap(proof -> Optional.ofNullable(known.things().get(proof.thing())));
        return new ProvedClaim(
                claim.kind(),
                claim.words(),
                standing(claim, entry),
                claim.proof().map(Claim.Proof::thing),
                entry.map(this::sentence),
                entry.map(Entry::on));
    }

    private static ProvedClaim.Standing standing(Claim claim, Optional<Entry> entry) {
        if (claim.proof().isEmpty()) {
            return ProvedClaim.Standing.UNPROVED;
        }
        if (entry.isEmpty()) {
            return ProvedClaim.Standing.GONE;
        }
        return entry.get().id().equals(claim.proof().get().entry())
                ? ProvedClaim.Standing.PROVED
                : ProvedClaim.Standing.CHANGED;
    }

    /** The entries that could prove claims of a kind, the latest first. */
    List<Offer> offers(ClaimKind kind, Known known) {
        return known.life().entries().reversed().stream()
                .filter(entry -> kind.kinds().contains(entry.kind()))
                .map(entry -> new Offer(entry, sentence(entry)))
                .toList();
    }

    /** An entry that could prove a claim, in words. */
    public record Offer(Entry entry, Text words) {}

    private Text sentence(Entry entry) {
        return kinds.find(entry.kind())
                .map((EntryKind kind) -> EntryWords.sentence(kind, entry.values()))
                .orElseGet(() -> new Text(entry.kind(), entry.kind()));
    }
}
