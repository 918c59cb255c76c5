package id.prokus.monitoring.browser;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** Takes what a browser saved as a file, where it could not send it; needs no script. */
@Controller
@Needs(Right.ENTER)
class RescueController {

    /** It is read whole. */
    private static final long MOST = 60_000_000;

    private final ReceiveFromBrowser receiveFromBrowser;
    private final JsonMapper json;

    RescueController(ReceiveFromBrowser receiveFromBrowser, JsonMapper json) {
        this.receiveFromBrowser = receiveFromBrowser;
        this.json = json;
    }

    @GetMapping("/isi/penyelamatan")
    Screen ask() {
        return Screen.of("monitoring/browser/penyelamatan", new Page(List.of()));
    }

    /**
     * @throws Refusal {@code monitoring.saved-by-somebody-else}: what was filled in counts as said by whoever filled it in;
     *     {@code monitoring.no-saved-forms}; {@code monitoring.saved-file-too-large}
     */
    @PostMapping("/isi/penyelamatan")
    Screen take(@RequestParam MultipartFile berkas, Actor actor) throws IOException {
        if (berkas.getSize() > MOST) {
            throw new Refusal(
                    "monitoring.saved-file-too-large",
                    new Text(
                            "Berkas itu lebih dari %d MB. Ambil berkasnya di halaman Isi formulir pada peramban lain; dari sana isian dikirim satu per satu."
                                    .formatted(MOST / 1_000_000),
                            "The file is larger than %d MB. Take it in on the page Fill in forms of another browser, which sends one form at a time."
                                    .formatted(MOST / 1_000_000)));
        }
        RescuedFile file = RescuedFile.read(berkas.getBytes(), json);
        if (!file.account().equals(actor.name())) {
            throw new Refusal(
                    "monitoring.saved-by-somebody-else",
                    new Text(
                            "Berkas itu milik akun lain. Masuk dengan akun pemiliknya, lalu serahkan lagi.",
                            "The file is another account's. Sign in as its owner and hand it in again."));
        }
        return Screen.of(
                "monitoring/browser/penyelamatan",
                new Page(file.items().stream().map(item -> line(item, actor)).toList()));
    }

    private Line line(RescuedFile.Item item, Actor actor) {
        if (item.draft()) {
            return new Line(item.title(), item.label(), Optional.empty(), Optional.empty());
        }
        try {
            UUID kept = receiveFromBrowser
                    .receive(actor, item.xml(), item.files(), false)
                    .id();
            return new Line(item.title(), item.label(), Optional.of(kept), Optional.empty());
        } catch (Refusal refusal) {
            return new Line(item.title(), item.label(), Optional.empty(), Optional.of(refusal.sentence()));
        }
    }

    /** @param lines what became of each; empty before a file was handed in */
    public record Page(List<Line> lines) {}

    /**
     * @param kept under which submission; empty for a draft and for what was refused
     * @param refused why not
     */
    public record Line(String title, String label, Optional<UUID> kept, Optional<Text> refused) {

        /** Never the family's name. */
        @Override
        public String toString() {
            return "Line[" + title + "]";
        }
    }
}
