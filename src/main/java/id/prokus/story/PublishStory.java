package id.prokus.story;

import id.prokus.access.Trail;
import id.prokus.indicator.AmongFamilies;
import id.prokus.place.Regions;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A story that every level chose becomes public, as far as its family allows and with what is not proved said so. */
@Component
class PublishStory {

    private static final int PROVINCE = 2;

    private final Stories stories;
    private final Selections selections;
    private final StoryPictures pictures;
    private final PublicStories publicStories;
    private final Uses uses;
    private final ProveClaims proveClaims;
    private final AmongFamilies amongFamilies;
    private final FamilyHeads heads;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    PublishStory(
            Stories stories,
            Selections selections,
            StoryPictures pictures,
            PublicStories publicStories,
            Uses uses,
            ProveClaims proveClaims,
            AmongFamilies amongFamilies,
            FamilyHeads heads,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.stories = stories;
        this.selections = selections;
        this.pictures = pictures;
        this.publicStories = publicStories;
        this.uses = uses;
        this.proveClaims = proveClaims;
        this.amongFamilies = amongFamilies;
        this.heads = heads;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * How it is to be published.
     *
     * @param named with the family's own name
     * @param pictured with its pictures
     * @param readOut that it was read to the family as it is now
     */
    record Wish(boolean named, boolean pictured, boolean readOut) {}

    /** @throws Refusal with what stands in the way, one thing at a time */
    @Transactional
    UUID publish(UUID id, Wish wish, Actor actor) {
        Story story = stories.lock(id);
        ProveClaims.Known known = proveClaims.known(story.family());
        List<StoryPicture> shown = wish.pictured() ? pictures.of(id) : List.of();
        var used = new ConsentUsed(wish.named(), !shown.isEmpty());
        LocalDate today = Jakarta.today(clock);
        List<ProvedClaim> claims = proveClaims.of(story, known);
        refuse(story, wish, used.missing(known.life(), today).map(purpose -> purpose.label()), claims);
        if (!wish.named()) {
            NamesLeftIn.refuse(story, known.life(), shown, reason(id));
        }
        FamilyHead head = heads.get(story.family());
        var content = new PublicContent(
                story.title(),
                wish.named() ? story.name() : story.alias(),
                !wish.named(),
                regions.nameOf(wish.named() ? head.regency() : head.regency().substring(0, PROVINCE)),
                head.editions().stream().min(Comparator.naturalOrder()).orElse(story.edition()),
                story.outcome(),
                story.before(),
                story.change(),
                story.meaning(),
                claims.stream().map(PublishStory::told).toList(),
                Meter.of(amongFamilies.byTurnover(story.family(), story.edition()), story.edition()),
                reason(id),
                used,
                used.texts(known.life(), today),
                shown.stream()
                        .map(one -> new PublicContent.Shown(one.caption(), one.alternative()))
                        .toList());
        publicStories.remove(id);
        // Random, so that nothing of the inside can be counted from the outside.
        UUID open = UUID.randomUUID();
        publicStories.add(
                new PublicStory(open, id, story.edition(), content, used.until(known.life(), today), clock.instant()),
                shown,
                actor.name());
        uses.endOurs(id, "diterbitkan ulang", actor.name());
        uses.begin(id, Channel.WEB, PublicStory.PATH + "/" + open, actor.name());
        trail.record(actor, "story.story-published", id.toString(), open.toString(), story.regency());
        return open;
    }

    private static PublicContent.Told told(ProvedClaim claim) {
        return new PublicContent.Told(
                claim.kind(),
                claim.words(),
                claim.standing() == ProvedClaim.Standing.PROVED
                        ? claim.on()
                                .map(day -> Format.INDONESIAN.month(YearMonth.from(day)))
                                .orElse("")
                        : "");
    }

    private String reason(UUID id) {
        return Optional.ofNullable(Selections.standing(selections.of(id)).get(Level.PUSAT))
                .map(Selection::reason)
                .orElse("");
    }

    private void refuse(Story story, Wish wish, Optional<Text> missing, List<ProvedClaim> claims) {
        if (!story.submitted()
                || ChooseStory.turn(story, selections.of(story.id())).isPresent()) {
            throw new Refusal(
                    "story.not-chosen",
                    new Text(
                            "Kisah ini belum dipilih di semua tingkat. Inkubator, provinsi, dan pusat memilih lebih dahulu.",
                            "This story is not chosen at every level. Incubator, province and ministry choose first."));
        }
        if (claims.stream().anyMatch(claim -> !claim.tellable())) {
            throw new Refusal(
                    "story.proof-changed",
                    new Text(
                            "Bukti salah satu pernyataan sudah berubah. Kembalikan kisahnya kepada penulis.",
                            "The proof of a claim has changed. Hand the story back to its writer."));
        }
        if (missing.isPresent()) {
            throw new Refusal(
                    "story.consent-not-given",
                    new Text(
                            "Keluarga belum mengizinkan “%s”. Tanyakan dan catat pada halaman persetujuannya, atau terbitkan tanpa itu."
                                    .formatted(missing.get().indonesian()),
                            "The family has not allowed “%s”. Ask and record it on its page of consent, or publish without it."
                                    .formatted(missing.get().english())));
        }
        if (!wish.readOut()) {
            throw new Refusal(
                    "story.not-read-out",
                    new Text(
                            "Nyatakan dahulu bahwa kisah ini sudah dibacakan kepada keluarganya.",
                            "Say first that this story was read to its family."));
        }
        if (!wish.named() && story.alias().isEmpty()) {
            throw new Refusal(
                    "story.alias-missing",
                    new Text(
                            "Tanpa nama asli, kisah perlu nama samaran. Kembalikan kepada penulis untuk diisi.",
                            "Without its own name a story needs an alias. Hand it back to its writer."));
        }
    }
}
