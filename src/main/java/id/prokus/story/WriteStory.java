package id.prokus.story;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A story is begun, written on, and given to those who choose. */
@Component
class WriteStory {

    private final Stories stories;
    private final FamilyHeads heads;
    private final ProveClaims proveClaims;
    private final Trail trail;

    WriteStory(Stories stories, FamilyHeads heads, ProveClaims proveClaims, Trail trail) {
        this.stories = stories;
        this.heads = heads;
        this.proveClaims = proveClaims;
        this.trail = trail;
    }

    /** @throws Refusal {@code story.words-missing} and what {@link ReadStory} refuses */
    @Transactional
    UUID begin(UUID family, ReadStory typed, Actor actor) {
        FamilyHead head = heads.get(family);
        StoryText text = typed.read(proveClaims.known(head.id()));
        UUID id = TimeOrderedId.next();
        int edition = head.editions().stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "story.family-in-no-edition",
                        new Text(
                                "Keluarga ini belum ada pada edisi mana pun. Kisah hanya bagi keluarga yang ikut serta.",
                                "This family is in no edition. A story is of a family that takes part.")));
        stories.add(id, head.id(), edition, text, actor.name());
        trail.record(actor, "story.story-begun", id.toString(), "", head.regency());
        return id;
    }

    @Transactional
    void change(UUID id, ReadStory typed, Actor actor) {
        Story story = stories.lock(id);
        refuseSubmitted(story);
        stories.change(id, typed.read(proveClaims.known(story.family())), actor.name());
        trail.record(actor, "story.story-changed", id.toString(), "", story.regency());
    }

    /** @throws Refusal {@code story.not-ready} */
    @Transactional
    void submit(UUID id, Actor actor) {
        Story story = stories.lock(id);
        refuseSubmitted(story);
        if (story.change().isEmpty() || story.meaning().isEmpty()) {
            throw new Refusal(
                    "story.not-ready",
                    new Text(
                            "Kisahnya belum lengkap: tulis apa yang berubah dan mengapa itu paling berarti bagi keluarga.",
                            "The story is not complete: write what changed and why it matters most to the family."));
        }
        if (proveClaims.of(story, proveClaims.known(story.family())).stream().anyMatch(claim -> !claim.tellable())) {
            throw new Refusal(
                    "story.proof-gone",
                    new Text(
                            "Bukti salah satu pernyataan sudah diperbaiki atau ditarik. Buka isian kisah, pilih buktinya lagi atau biarkan tanpa bukti.",
                            "The proof of a claim was corrected or taken back. Open the form, choose its proof again or leave it without one."));
        }
        stories.move(id, true, actor.name());
        trail.record(actor, "story.story-submitted", id.toString(), "", story.regency());
    }

    private static void refuseSubmitted(Story story) {
        if (story.submitted()) {
            throw new Refusal(
                    "story.story-closed",
                    new Text(
                            "Kisah ini sudah diajukan dan tidak diubah lagi. Pemilih dapat mengembalikannya dengan alasan.",
                            "This story was given to those who choose and is not changed any more. They can hand it back with a reason."));
        }
    }
}
