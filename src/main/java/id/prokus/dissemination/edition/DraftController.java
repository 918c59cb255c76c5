package id.prokus.dissemination.edition;

import id.prokus.access.Standing;
import id.prokus.dissemination.followup.FollowUp;
import id.prokus.dissemination.followup.FollowUps;
import id.prokus.dissemination.followup.ScopeKey;
import id.prokus.dissemination.followup.State;
import id.prokus.dissemination.response.ApprovalShare;
import id.prokus.dissemination.response.Responses;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.report.Additions;
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
import java.util.List;
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
    private final ComposeEdition composeEdition;
    private final EditParagraph editParagraph;
    private final MoveDraft moveDraft;
    private final Paragraphs paragraphs;
    private final Feedback feedback;
    private final FollowUps followUps;
    private final Responses responses;
    private final Snapshots snapshots;
    private final Rosters rosters;

    DraftController(
            Drafts drafts,
            ComposeEdition composeEdition,
            EditParagraph editParagraph,
            MoveDraft moveDraft,
            Paragraphs paragraphs,
            Feedback feedback,
            FollowUps followUps,
            Responses responses,
            Snapshots snapshots,
            Rosters rosters) {
        this.drafts = drafts;
        this.composeEdition = composeEdition;
        this.editParagraph = editParagraph;
        this.moveDraft = moveDraft;
        this.paragraphs = paragraphs;
        this.feedback = feedback;
        this.followUps = followUps;
        this.responses = responses;
        this.snapshots = snapshots;
        this.rosters = rosters;
    }

    @Needs({Right.CONVENE, Right.PUBLISH})
    @GetMapping("/susun")
    Screen show(@RequestParam(defaultValue = "") String lingkup, Standing standing) {
        Optional<Draft> draft = rosters.latestEdition().flatMap(edition -> drafts.open(edition.year()));
        return draft.map(
                        one -> Screen.of("dissemination/edition/susun", page(one, lingkup, Optional.empty(), standing)))
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
                    editParagraph.move(
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
                                page(
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
            editParagraph.add(draft, scope, form.bagian(), form.kata(), form.masukan(), actor);
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
            editParagraph.adopt(
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
        return Screen.to("/susun?lingkup=" + URLEncoder.encode(scope, StandardCharsets.UTF_8) + "#" + anchor(place));
    }

    static String anchor(String key) {
        return "k-" + key.replaceAll("[^A-Za-z0-9-]", "-");
    }

    private Page page(Draft draft, String asked, Optional<Met> met, Standing standing) {
        List<Scope> scopes = snapshots.scopes(draft.snapshot());
        Scope scope = scopes.stream()
                .filter(one -> ScopeKey.of(one).equals(asked))
                .findFirst()
                .orElseGet(scopes::getFirst);
        List<Line> lines = composeEdition.lines(draft, scope);
        boolean composed = draft.submittedBy().equals(standing.account())
                || paragraphs.composers(draft.id()).contains(standing.account());
        return new Page(
                draft,
                snapshots.get(draft.snapshot()),
                scopes,
                scope,
                lines,
                met,
                feedback.about(draft.edition(), scope),
                followUps.of(draft.edition(), List.of(State.AGREED, State.RUNNING)).stream()
                        .filter(one -> ComposeEdition.concerns(one, scope))
                        .filter(one ->
                                id.prokus.report.Actor.find(one.doer().code()).isPresent())
                        .filter(one -> lines.stream().noneMatch(line -> uses(line, one)))
                        .toList(),
                moveDraft.superseded(draft),
                moveDraft.doubtful(draft),
                responses.share(draft.snapshot(), scope),
                standing.may(Right.CONVENE),
                standing.may(Right.PUBLISH) && !composed,
                standing.may(Right.PUBLISH));
    }

    private static boolean uses(Line line, FollowUp action) {
        return line.printed() && line.paragraph().flatMap(Paragraph::reference).equals(Optional.of(action.id()));
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

    /**
     * @param met what the reader's change met; empty where it stood
     * @param agreed actions that are no improvement of this ringkasan yet
     * @param superseded whether later figures were frozen
     * @param doubtful scopes with something to decide
     * @param share how much of the scope's figures is approved; empty where nobody was asked
     * @param mayApprove whether the reader may approve, and wrote nothing
     */
    public record Page(
            Draft draft,
            Snapshot snapshot,
            List<Scope> scopes,
            Scope scope,
            List<Line> lines,
            Optional<Met> met,
            List<Feedback.Said> feedback,
            List<FollowUp> agreed,
            boolean superseded,
            List<Scope> doubtful,
            Optional<ApprovalShare> share,
            boolean mayCompose,
            boolean mayApprove,
            boolean mayPublish) {

        boolean writable() {
            return draft.open() && mayCompose;
        }

        List<Line> in(Additions.Section section) {
            return lines.stream()
                    .filter(line -> line.section().equals(section.code()))
                    .toList();
        }

        static Text title(Additions.Section section) {
            return switch (section) {
                case COMPLETENESS -> new Text("Kelengkapan laporan", "Completeness");
                case ACTIVITIES -> new Text("Capaian kegiatan", "Activities");
                case RESULTS -> new Text("Capaian hasil", "Outcomes");
                case VARIATION -> new Text("Variasi", "Variation");
                case CHALLENGES -> new Text("Tantangan", "Challenges");
                case OBSTACLES -> new Text("Kendala", "Obstacles");
                case IMPROVEMENTS -> new Text("Yang dapat diperbaiki oleh tiap pelaku", "What each actor can improve");
                case SUPPORT -> new Text("Dukungan yang diharapkan", "Support that is asked for");
                case LIMITS -> new Text("Batas pembacaan", "How far this may be read");
            };
        }
    }
}
