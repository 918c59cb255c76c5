package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody chooses a password of their own, which signs them out everywhere else. */
@Controller
@Needs({})
class PasswordController {

    private static final Text NONE = new Text("", "");

    private final ChangePassword changePassword;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    PasswordController(ChangePassword changePassword, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.changePassword = changePassword;
        this.sessions = sessions;
    }

    @GetMapping("/sandi")
    Screen show() {
        return Screen.of("access/sandi", new Page(NONE, NONE, NONE));
    }

    @PostMapping("/sandi")
    Screen change(PasswordForm form, Actor actor, HttpSession session) {
        if (!form.baru().equals(form.ulang())) {
            return again(new Page(
                    NONE,
                    NONE,
                    new Text(
                            "Kedua kata sandi baru tidak sama. Ketik kembali.",
                            "The two new passwords differ. Type them again.")));
        }
        try {
            changePassword.change(actor, form.sekarang(), form.baru());
        } catch (Refusal refusal) {
            boolean aboutPresent = refusal.code().equals("access.wrong-password");
            return again(
                    new Page(aboutPresent ? refusal.sentence() : NONE, aboutPresent ? NONE : refusal.sentence(), NONE));
        }
        signOutElsewhere(actor, session);
        return Screen.to("/").saying(Flash.done("Kata sandi sudah diganti.", "The password has been changed."));
    }

    private void signOutElsewhere(Actor actor, HttpSession here) {
        sessions.findByPrincipalName(actor.name()).keySet().stream()
                .filter(session -> !session.equals(here.getId()))
                .forEach(sessions::deleteById);
    }

    private static Screen again(Page page) {
        return Screen.of("access/sandi", page).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    record PasswordForm(String sekarang, String baru, String ulang) {

        /** Never a password. */
        @Override
        public String toString() {
            return "PasswordForm";
        }
    }

    /** What is wrong beside each field; empty where nothing is. */
    public record Page(Text current, Text chosen, Text again) {}
}
