package id.prokus.story;

import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a story, each claim beside the entries of the timeline that could prove it. */
@Controller
@Needs(Right.ENTER)
class StoryFormController {

    private final Stories stories;
    private final FamilyHeads heads;
    private final ProveClaims proveClaims;
    private final WriteStory writeStory;

    StoryFormController(Stories stories, FamilyHeads heads, ProveClaims proveClaims, WriteStory writeStory) {
        this.stories = stories;
        this.heads = heads;
        this.proveClaims = proveClaims;
        this.writeStory = writeStory;
    }

    /** Whoever may not write is told who does. */
    @Needs(Right.FAMILIES)
    @GetMapping("/keluarga/{id}/kisah")
    Screen empty(@PathVariable UUID id) {
        return page("/keluarga/" + id + "/kisah", heads.get(id), new ReadStory(Map.of()));
    }

    @PostMapping("/keluarga/{id}/kisah")
    Screen begin(@PathVariable UUID id, @RequestParam Map<String, String> isian, Actor actor) {
        var typed = new ReadStory(isian);
        try {
            return Screen.to("/kisah/" + writeStory.begin(id, typed, actor))
                    .saying(Flash.done(
                            "Kisah disimpan sebagai draf. Tambahkan foto, lalu ajukan.",
                            "The story is kept as a draft. Add pictures, then submit it."));
        } catch (Refusal refusal) {
            return page("/keluarga/" + id + "/kisah", heads.get(id), typed)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @GetMapping("/kisah/{id}/isi")
    Screen written(@PathVariable UUID id) {
        Story story = stories.get(id);
        return page("/kisah/" + id + "/isi", heads.get(story.family()), typed(story));
    }

    @PostMapping("/kisah/{id}/isi")
    Screen change(@PathVariable UUID id, @RequestParam Map<String, String> isian, Actor actor) {
        var typed = new ReadStory(isian);
        try {
            writeStory.change(id, typed, actor);
        } catch (Refusal refusal) {
            return page("/kisah/" + id + "/isi", heads.get(stories.get(id).family()), typed)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/kisah/" + id).saying(Flash.done("Perubahan disimpan.", "The change is kept."));
    }

    private Screen page(String action, FamilyHead head, ReadStory typed) {
        ProveClaims.Known known = proveClaims.known(head.id());
        return Screen.of(
                "story/isi",
                new Page(
                        action,
                        head,
                        typed,
                        List.of(ClaimKind.values()).stream()
                                .map(kind -> new Question(kind, proveClaims.offers(kind, known)))
                                .toList()));
    }

    private static ReadStory typed(Story story) {
        var typed = new HashMap<String, String>();
        typed.put("judul", story.title());
        typed.put("hasil", String.valueOf(story.outcome()));
        typed.put("sebelum", story.before());
        typed.put("perubahan", story.change());
        typed.put("makna", story.meaning());
        typed.put("samaran", story.alias());
        for (Claim claim : story.claims()) {
            typed.put(ReadStory.CLAIM + claim.kind().code(), claim.words());
            claim.proof()
                    .ifPresent(proof -> typed.put(
                            ReadStory.PROOF + claim.kind().code(), proof.thing().toString()));
        }
        return new ReadStory(typed);
    }

    /** @param offers the entries that could prove it */
    public record Question(ClaimKind kind, List<ProveClaims.Offer> offers) {}

    /** @param action where the form is sent */
    public record Page(String action, FamilyHead head, ReadStory typed, List<Question> questions) {

        /** A field of many lines. */
        public record Area(String name, Text label, Text hint) {}

        public String value(String name) {
            return typed.of(name);
        }

        public List<Area> areas() {
            return List.of(
                    new Area(
                            "sebelum",
                            ReadStory.BEFORE,
                            new Text(
                                    "Sebelum ikut ProKUS, dengan kata keluarga sendiri.",
                                    "Before ProKUS, in the family's own words.")),
                    new Area(
                            "perubahan",
                            ReadStory.CHANGE,
                            new Text(
                                    "Perubahan yang paling berarti menurut keluarga, dan bagaimana terjadinya.",
                                    "The change that means most to the family, and how it came about.")),
                    new Area(
                            "makna",
                            ReadStory.MEANING,
                            new Text(
                                    "Mengapa keluarga memilih perubahan ini di antara semua perubahan.",
                                    "Why the family names this change among all others.")));
        }

        public Optional<Outcome> outcome() {
            return typed.of("hasil").isEmpty() ? Optional.empty() : Optional.of(Outcome.find(typed.of("hasil")));
        }
    }
}
