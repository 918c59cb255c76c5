package id.prokus.dissemination;

import id.prokus.access.Standing;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An invitation's link. It is open to whoever has it, also without an account, and shows no figure. */
@Controller
@Needs({})
class LinkController {

    private final OpenLink openLink;
    private final Invitations invitations;

    LinkController(OpenLink openLink, Invitations invitations) {
        this.openLink = openLink;
        this.invitations = invitations;
    }

    @GetMapping("/undangan/{secret}")
    Screen show(@PathVariable String secret, Optional<String> qr, Standing standing) {
        return Screen.of("dissemination/tautan", page(openLink.open(new Link(secret)), secret, qr, standing, empty()));
    }

    @PostMapping("/undangan/{secret}")
    Screen attend(@PathVariable String secret, Optional<String> qr, RecordAttendance.Form form, Standing standing) {
        var link = new Link(secret);
        var way = qr.isPresent() ? Attendance.Way.QR : Attendance.Way.TAUTAN;
        try {
            openLink.attend(link, form, way);
        } catch (Refusal refusal) {
            return Screen.of("dissemination/tautan", page(openLink.open(link), secret, qr, standing, form))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to(link.path())
                .saying(
                        Flash.done(
                                "Kehadiran dicatat. Terima kasih. Bila ada yang lain dari lembaga Anda, isi sekali lagi untuknya.",
                                "You are on the attendance list. Thank you. For others of your organisation, fill it in once more."));
    }

    private Page page(
            OpenLink.Opened opened, String secret, Optional<String> qr, Standing standing, RecordAttendance.Form form) {
        boolean own = !standing.account().isEmpty()
                && invitations.mine(opened.meeting().id(), standing).stream()
                        .anyMatch(mine -> mine.id().equals(opened.invitation().id()));
        return new Page(
                opened.meeting(),
                opened.invitation(),
                secret,
                qr.isPresent(),
                own,
                !standing.account().isEmpty(),
                form.nama().orElse(""),
                form.jabatan().orElse(""),
                form.tempat().orElse(""));
    }

    private static RecordAttendance.Form empty() {
        return new RecordAttendance.Form(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * @param scanned whether it was scanned in the room rather than opened from a message
     * @param own whether who reads may respond for that organisation
     * @param signedIn whether somebody is signed in
     */
    public record Page(
            Meeting meeting,
            Invitation invitation,
            String secret,
            boolean scanned,
            boolean own,
            boolean signedIn,
            String person,
            String post,
            String presence) {

        public String action() {
            return "/undangan/" + secret + (scanned ? "?qr=1" : "");
        }
    }
}
