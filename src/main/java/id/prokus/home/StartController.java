package id.prokus.home;

import id.prokus.access.Account;
import id.prokus.access.Accounts;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after sign-in: what there is to do. */
@Controller
@Needs({})
class StartController {

    private final Accounts accounts;

    StartController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/")
    Screen start(Actor actor) {
        boolean chosen =
                accounts.find(actor.name()).map(Account::passwordChosen).orElse(true);
        return Screen.of("home/start", new Page(!chosen));
    }

    /** @param passwordToChoose whether the password from the terminal is still in use */
    public record Page(boolean passwordToChoose) {}
}
