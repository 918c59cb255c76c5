package id.prokus.dissemination.edition;

import id.prokus.access.Standing;
import id.prokus.dissemination.followup.ScopeKey;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a ringkasan is composed, for one scope after another. */
@Controller
@Needs(Right.CONVENE)
class DraftController {

    private final Drafts drafts;
    private final EditParagraph editParagraph;
    private final AddParagraph addParagraph;
    private final OrderParagraphs orderParagraphs;
    private final ShowDraft showDraft;
    private final MoveDraft moveDraft;
    private final Snapshots snapshots;
    private final Rosters rosters;

    DraftController(
            Drafts drafts,
            EditParagraph editParagraph,
            AddParagraph addParagraph,
            OrderParagraphs orderParagraphs,
            ShowDraft showDraft,
            MoveDraft moveDraft,
            Snapshots snapshots,
            Rosters rosters) {
        this.drafts = drafts;
        this.editParagraph = editParagraph;
        this.addParagraph = addParagraph;
        this.orderParagraphs = orderParagraphs;
        this.showDraft = showDraft;
        this.moveDraft = moveDraft;
        this.snapshots = snapshots;
        this.rosters = rosters;
    }

    @Needs({Right.CONVENE, Right.PUBLISH})
    @GetMapping("/susun")
    Screen show(@RequestParam(defaultValue = "") String lingkup, Standing standing) {
        Optional<Draft> draft = rosters.latestEdition().flatMap(edition -> drafts.open(edition.year()));
        return draft.map(one -> Screen.of(
                        "dissemination/edition/susun", showDraft.of(one, lingkup, Optional.empty(), standing)))
                .orElseGet(() -> Screen.of(
                        "dissemination/edition/mulai",
                        new Start(rosters.latestEdition().flatMap(snapshots::latest))));
    }

    @PostMapping("/susun")
    Screen open(Actor actor) {
        Edition edition = rosters.latestEdition()
                .orElseThrow(() -> new Refusal(
                        "dissemination.no-edition",
                        new Text(
                                "Belum ada edisi dengan daftar inkubator. Muat daftarnya di halaman Olah.",
                                "There is no edition with a roster yet. Load one on the Olah page.")));
        moveDraft.open(edition, actor);
        return Screen.to("/susun");
    }

    @PostMapping("/susun/{draft}/kalimat")
    Screen edit(@PathVariable UUID draft, SentenceForm form, Standing standing, Actor actor) {
        Scope scope = ScopeKey.read(form.lingkup());
        var seen = new EditParagraph.Seen(draft, scope, form.kunci(), form.number());
        try {
            Optional<Paragraph> met = switch (form.tindakan()) {
                case "ubah" -> editParagraph.change(seen, Paragraph.Kind.REWORDED, form.kata(), form.alasan(), actor);
                case "buang" -> editParagraph.change(seen, Paragraph.Kind.LEFT_OUT, "", form.alasan(), actor);
                case "pulihkan" -> editParagraph.change(seen, Paragraph.Kind.AS_GENERATED, "", "", actor);
                case "tetap" -> editParagraph.confirm(seen, actor);
                case "urung" -> editParagraph.undo(seen, actor);
                case "naik", "turun" -> {
                    orderParagraphs.move(
                            draft, scope, form.kunci(), form.tindakan().equals("naik"), actor);
                    yield Optional.empty();
                }
                default ->
                    throw new Refusal(
                            "dissemination.edit-unknown",
                            new Text(
                                    "Tindakan ini tidak dikenal. Muat ulang halamannya.", "Unknown. Reload the page."));
            };
            if (met.isPresent()) {
                return Screen.of(
                                "dissemination/edition/susun",
                                showDraft.of(
                                        drafts.find(draft).orElseThrow(),
                                        form.lingkup(),
                                        met.map(present -> new Met(present, form)),
                                        standing))
                        .status(HttpStatus.CONFLICT);
            }
        } catch (Refusal refusal) {
            return back(form.lingkup(), form.kunci()).saying(Flash.refused(refusal.sentence()));
        }
        return back(form.lingkup(), form.kunci())
                .saying(Flash.done("Disimpan; dapat diurungkan.", "Kept; it can be undone."));
    }

    @PostMapping("/susun/{draft}/tambahan")
    Screen add(@PathVariable UUID draft, AddedForm form, Actor actor) {
        Scope scope = ScopeKey.read(form.lingkup());
        try {
            addParagraph.add(draft, scope, form.bagian(), form.kata(), form.masukan(), actor);
        } catch (Refusal refusal) {
            return back(form.lingkup(), form.bagian()).saying(Flash.refused(refusal.sentence()));
        }
        return back(form.lingkup(), form.bagian())
                .saying(Flash.done("Kalimat ditambahkan.", "The sentence was added."));
    }

    @PostMapping("/susun/{draft}/kesepakatan")
    Screen adopt(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String lingkup,
            Optional<UUID> tindakan,
            Actor actor) {
        try {
            addParagraph.adopt(
                    draft,
                    ScopeKey.read(lingkup),
                    tindakan.orElseThrow(() -> new Refusal(
                            "dissemination.action-not-chosen",
                            new Text("Pilih tindak lanjutnya.", "Choose the action."))),
                    actor);
        } catch (Refusal refusal) {
            return back(lingkup, "perbaikan").saying(Flash.refused(refusal.sentence()));
        }
        return back(lingkup, "perbaikan")
                .saying(Flash.done(
                        "Kesepakatan dimuat sebagai perbaikan.", "The agreed action is in as an improvement."));
    }

    @Needs({Right.CONVENE, Right.PUBLISH})
    @PostMapping("/susun/{draft}/langkah")
    Screen move(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String langkah,
            @RequestParam(defaultValue = "") String kata,
            Standing standing,
            Actor actor) {
        try {
            switch (langkah) {
                case "ajukan" -> {
                    needs(standing, Right.CONVENE);
                    moveDraft.submit(draft, actor);
                }
                case "setujui" -> {
                    needs(standing, Right.PUBLISH);
                    moveDraft.approve(draft, standing);
                }
                case "kembalikan" -> moveDraft.sendBack(draft, kata, actor);
                case "pindah" -> {
                    needs(standing, Right.CONVENE);
                    moveDraft.follow(draft, actor);
                }
                default ->
                    throw new Refusal(
                            "dissemination.step-unknown",
                            new Text(
                                    "Langkah ini tidak dikenal. Muat ulang halamannya.",
                                    "Unknown step. Reload the page."));
            }
        } catch (Refusal refusal) {
            return Screen.to("/susun").saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/susun").saying(Flash.done("Langkah dicatat.", "The step is on record."));
    }

    private static void needs(Standing standing, Right right) {
        if (!standing.may(right)) {
            throw new Refusal(
                    "dissemination.step-not-yours",
                    new Text(
                            "Langkah ini bagi yang berwenang %s."
                                    .formatted(right.label().indonesian()),
                            "This step is for those who may %s."
                                    .formatted(right.label().english())));
        }
    }

    private static Screen back(String scope, String place) {
        return Screen.to(
                "/susun?lingkup=" + URLEncoder.encode(scope, StandardCharsets.UTF_8) + "#" + DraftPage.anchor(place));
    }

    public record SentenceForm(
            String lingkup, String kunci, String versi, String tindakan, String kata, String alasan) {

        int number() {
            return versi.matches("\\d{1,6}") ? Integer.parseInt(versi) : -1;
        }
    }

    public record AddedForm(String lingkup, String bagian, String kata, Optional<UUID> masukan) {}

    /** @param snapshot the latest; empty where nothing was frozen */
    public record Start(Optional<Snapshot> snapshot) {}

    /**
     * Two people changed one paragraph.
     *
     * @param present what the other wrote
     * @param typed what the reader wrote, which is kept too
     */
    public record Met(Paragraph present, SentenceForm typed) {}
}
