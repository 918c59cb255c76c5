package id.prokus.story;

import id.prokus.access.Standing;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a submitted story to a public one and back: chosen, published, taken down, used elsewhere. */
@Controller
@Needs(Right.PUBLISH)
class PublishController {

    private final Stories stories;
    private final ChooseStory chooseStory;
    private final PublishStory publishStory;
    private final TakeDown takeDown;
    private final RecordUse recordUse;
    private final TransactionTemplate transaction;

    PublishController(
            Stories stories,
            ChooseStory chooseStory,
            PublishStory publishStory,
            TakeDown takeDown,
            RecordUse recordUse,
            TransactionTemplate transaction) {
        this.stories = stories;
        this.chooseStory = chooseStory;
        this.publishStory = publishStory;
        this.takeDown = takeDown;
        this.recordUse = recordUse;
        this.transaction = transaction;
    }

    @Needs({Right.RESPOND, Right.PUBLISH})
    @PostMapping("/kisah/{id}/pemilihan")
    Screen choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String pilihan,
            @RequestParam(defaultValue = "") String alasan,
            Standing standing,
            Actor actor) {
        boolean chosen = pilihan.equals("ya");
        return after(
                id,
                () -> chooseStory.decide(id, chosen, alasan, standing, actor),
                chosen
                        ? Flash.done("Kisah dipilih.", "The story is chosen.")
                        : Flash.done("Kisah dikembalikan kepada penulisnya.", "The story went back to its writer."));
    }

    @PostMapping("/kisah/{id}/terbit")
    Screen publish(@PathVariable UUID id, WishForm keinginan, Actor actor) {
        return after(
                id,
                () -> publishStory.publish(id, keinginan.wish(), actor),
                Flash.done(
                        "Kisah terbit pada halaman umum. Begitu keluarganya menarik izin, kisah turun dengan sendirinya.",
                        "The story is on the public page. It is taken down by itself as soon as its family withdraws."));
    }

    @PostMapping("/kisah/{id}/penurunan")
    Screen takeDown(@PathVariable UUID id, Actor actor) {
        return after(
                id,
                () -> transaction.executeWithoutResult(_ -> takeDown.of(
                        stories.lock(id), new Text("diturunkan oleh pusat", "taken down by the ministry"), actor)),
                Flash.done("Kisah diturunkan dari halaman umum.", "The story was taken from the public page."));
    }

    @Needs({Right.ENTER, Right.PUBLISH})
    @PostMapping("/kisah/{id}/pemakaian")
    Screen use(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String saluran,
            @RequestParam(defaultValue = "") String tempat,
            Actor actor) {
        return after(
                id,
                () -> recordUse.begin(id, saluran, tempat, actor),
                Flash.done("Pemakaian dicatat.", "The use is recorded."));
    }

    @Needs({Right.ENTER, Right.PUBLISH})
    @PostMapping("/kisah/{id}/pemakaian/{use}/akhir")
    Screen endUse(
            @PathVariable UUID id,
            @PathVariable UUID use,
            @RequestParam(defaultValue = "") String alasan,
            Actor actor) {
        return after(
                id,
                () -> recordUse.end(id, use, alasan, actor),
                Flash.done("Pemakaian dihentikan.", "The use has ended."));
    }

    private static Screen after(UUID id, Runnable what, Flash done) {
        try {
            what.run();
        } catch (Refusal refusal) {
            if (refusal.code().equals("story.story-unknown")) {
                throw refusal;
            }
            return Screen.to("/kisah/" + id).saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/kisah/" + id).saying(done);
    }

    /** What is ticked. */
    public record WishForm(String nama, String foto, String dibacakan) {

        PublishStory.Wish wish() {
            return new PublishStory.Wish(nama.equals("asli"), foto.equals("ya"), dibacakan.equals("ya"));
        }
    }
}
