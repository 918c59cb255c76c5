package id.prokus.outreach;

import id.prokus.dissemination.edition.Publications;
import id.prokus.programme.Editions;
import id.prokus.programme.KnownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the public is shown, for those who publish. */
@Controller
@Needs(Right.PUBLISH)
class OutreachController {

    private static final String PAGE = "/halaman-umum";

    private final FiguresIssues issues;
    private final PublicDocuments documents;
    private final PublishFigures publishFigures;
    private final WithdrawDocument withdrawDocument;
    private final Editions editions;
    private final Publications publications;

    OutreachController(
            FiguresIssues issues,
            PublicDocuments documents,
            PublishFigures publishFigures,
            WithdrawDocument withdrawDocument,
            Editions editions,
            Publications publications) {
        this.issues = issues;
        this.documents = documents;
        this.publishFigures = publishFigures;
        this.withdrawDocument = withdrawDocument;
        this.editions = editions;
        this.publications = publications;
    }

    @Bean
    static MenuEntry outreachEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                62,
                PAGE,
                new Text("Halaman umum", "Public page"),
                new Text(
                        "Angka dan dokumen yang dapat dibaca siapa saja: menerbitkan dan menariknya.",
                        "Figures and documents that anybody may read: publishing and withdrawing them."));
    }

    @GetMapping(PAGE)
    Screen show() {
        return Screen.of(
                "outreach/halaman-umum", new Page(issued(), issues.all(), documents.all(), publishFigures.least()));
    }

    /** Only of these are there figures to publish. */
    private List<KnownEdition> issued() {
        return editions.all().stream()
                .filter(known -> publications.latest(known.edition().year()).isPresent())
                .toList();
    }

    @PostMapping(PAGE + "/angka/{edition}")
    Screen publish(@PathVariable int edition, Actor actor) {
        try {
            FiguresIssue issue = publishFigures.publish(edition, actor);
            return Screen.to(PAGE)
                    .saying(new Flash(
                            id.prokus.web.Tone.OK,
                            new Text(
                                    "Angka ProKUS %d terbit; %d kelompok ditahan."
                                            .formatted(
                                                    edition,
                                                    issue.figures().ditahan().size()),
                                    "The figures of ProKUS %d are public; %d groups are held back."
                                            .formatted(
                                                    edition,
                                                    issue.figures().ditahan().size()))));
        } catch (Refusal refusal) {
            return Screen.to(PAGE).saying(Flash.refused(refusal.sentence()));
        }
    }

    @PostMapping(PAGE + "/angka/{id}/penarikan")
    Screen withdraw(@PathVariable UUID id, Actor actor) {
        return after(
                () -> publishFigures.withdraw(id, actor),
                Flash.done(
                        "Angka ditarik dari halaman umum. Yang pernah diumumkan tetap diperhitungkan pada terbitan berikutnya.",
                        "The figures are withdrawn. What was public once is still reckoned with in later issues."));
    }

    @PostMapping(PAGE + "/dokumen/{id}/penarikan")
    Screen withdrawDocument(@PathVariable UUID id, Actor actor) {
        return after(
                () -> withdrawDocument.withdraw(id, actor),
                Flash.done("Dokumen ditarik dari halaman umum.", "The document is withdrawn."));
    }

    private static Screen after(Runnable what, Flash done) {
        try {
            what.run();
        } catch (Refusal refusal) {
            return Screen.to(PAGE).saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to(PAGE).saying(done);
    }

    public record Page(
            List<KnownEdition> editions, List<FiguresIssue> issues, List<PublicDocument> documents, long least) {}
}
