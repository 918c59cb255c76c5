package id.prokus.programme;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editions of the programme: what each promises, copied from year to year, closed when done. */
@Controller
@Needs(Right.CONFIGURE)
class EditionController {

    private final Editions editions;
    private final WholeEditions wholeEditions;
    private final CopyEdition copyEdition;
    private final CloseEdition closeEdition;
    private final DescribeEdition describeEdition;

    EditionController(
            Editions editions,
            WholeEditions wholeEditions,
            CopyEdition copyEdition,
            CloseEdition closeEdition,
            DescribeEdition describeEdition) {
        this.editions = editions;
        this.wholeEditions = wholeEditions;
        this.copyEdition = copyEdition;
        this.closeEdition = closeEdition;
        this.describeEdition = describeEdition;
    }

    @Bean
    static MenuEntry editionEntry() {
        return new MenuEntry(
                MenuGroup.SETTINGS,
                60,
                "/edisi",
                new Text("Edisi", "Editions"),
                new Text(
                        "Atur apa yang dijanjikan tiap edisi: bantuan, kelas, putaran, dan kuota; salin ke tahun berikutnya.",
                        "Say what each edition promises: benefits, classes, rounds and quotas; copy it to next year."));
    }

    @Needs({})
    @GetMapping("/edisi")
    Screen all(TableForm asked) {
        var all = editions.all().stream()
                .map(known -> wholeEditions.get(known.key()))
                .toList();
        return Screen.of(
                "programme/daftar-edisi",
                new All(ListPage.ofAll(
                        asked.address("/edisi"),
                        EditionTables.editions(all, asked),
                        edition -> edition.known().key())));
    }

    @Needs({})
    @GetMapping("/edisi/{key}")
    Screen show(@PathVariable String key) {
        return Screen.of("programme/edisi", page(key));
    }

    @PostMapping("/edisi/{key}/keterangan")
    Screen describe(@PathVariable String key, @RequestParam String catatan, @RequestParam String sumber, Actor actor) {
        describeEdition.describe(actor, key, Typed.line(catatan), Typed.line(sumber));
        return Screen.to("/edisi/" + key).saying(Flash.done("Keterangan disimpan.", "The description was saved."));
    }

    @Needs({})
    @GetMapping("/edisi/{key}/salinan")
    Screen askForCopy(@PathVariable String key) {
        KnownEdition known = editions.get(key);
        return Screen.of(
                "programme/salinan",
                new Copy(
                        known,
                        known.edition().name(),
                        String.valueOf(known.edition().year() + 1)));
    }

    @PostMapping("/edisi/{key}/salinan")
    Screen copy(@PathVariable String key, @RequestParam String nama, @RequestParam String tahun, Actor actor) {
        try {
            Edition copy = copyEdition.copy(
                    actor, key, Typed.line(nama), Typed.count(Typed.line(tahun)).orElse(0));
            return Screen.to("/edisi/" + copy.key())
                    .saying(Flash.done(
                            "%s siap diatur.".formatted(copy.title()),
                            "%s is ready to be configured.".formatted(copy.title())));
        } catch (Refusal refusal) {
            return Screen.of("programme/salinan", new Copy(editions.get(key), nama, tahun))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @PostMapping("/edisi/{key}/penutupan")
    Screen close(@PathVariable String key, Actor actor) {
        try {
            closeEdition.close(actor, key);
        } catch (Refusal refusal) {
            return Screen.of("programme/edisi", page(key))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/edisi/" + key).saying(Flash.done("Edisi ditutup.", "The edition was closed."));
    }

    @PostMapping("/edisi/{key}/pembukaan")
    Screen reopen(@PathVariable String key, Actor actor) {
        closeEdition.reopen(actor, key);
        return Screen.to("/edisi/" + key).saying(Flash.done("Edisi dibuka kembali.", "The edition was opened again."));
    }

    private Page page(String key) {
        WholeEdition edition = wholeEditions.get(key);
        return new Page(edition, WarnAboutEdition.of(edition));
    }

    public record All(ListPage<WholeEdition> shown) {}

    public record Page(WholeEdition edition, List<Warning> warnings) {}

    /** What was typed comes back with a refusal. */
    public record Copy(KnownEdition known, String name, String year) {}
}
