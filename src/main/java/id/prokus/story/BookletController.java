package id.prokus.story;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Booklets of public stories, made by whoever may publish. */
@Controller
@Needs(Right.PUBLISH)
class BookletController {

    private final PublicStories publicStories;
    private final Booklets booklets;
    private final MakeBooklet makeBooklet;

    BookletController(PublicStories publicStories, Booklets booklets, MakeBooklet makeBooklet) {
        this.publicStories = publicStories;
        this.booklets = booklets;
        this.makeBooklet = makeBooklet;
    }

    @GetMapping("/kisah/buklet")
    Screen show() {
        return Screen.of("story/buklet", page(""));
    }

    @PostMapping("/kisah/buklet")
    Screen make(
            @RequestParam(defaultValue = "") String judul,
            @RequestParam(defaultValue = "") List<String> kisah,
            Actor actor) {
        try {
            makeBooklet.keep(makeBooklet.write(judul, ids(kisah)), actor);
        } catch (Refusal refusal) {
            return Screen.of("story/buklet", page(judul))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/kisah/buklet")
                .saying(
                        Flash.done(
                                "Buklet terbit pada halaman umum. Bila satu kisahnya ditarik, buklet ini turun seluruhnya.",
                                "The booklet is on the public page. Where one of its stories is withdrawn, all of it is taken down."));
    }

    private Page page(String title) {
        return new Page(publicStories.all(), booklets.all(), title);
    }

    private static List<UUID> ids(List<String> typed) {
        return typed.stream()
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    public record Page(List<PublicStory> stories, List<Booklet> booklets, String title) {}
}
