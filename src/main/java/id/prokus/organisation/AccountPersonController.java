package id.prokus.organisation;

import id.prokus.access.AccountPart;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which person uses an account: whoever walks with families is known by it. */
@Controller
@Needs(Right.ADMINISTER)
class AccountPersonController implements AccountPart {

    private static final Text NONE = new Text("", "");

    private final PersonAccounts personAccounts;
    private final SayWhoUsesAccount sayWhoUsesAccount;

    AccountPersonController(PersonAccounts personAccounts, SayWhoUsesAccount sayWhoUsesAccount) {
        this.personAccounts = personAccounts;
        this.sayWhoUsesAccount = sayWhoUsesAccount;
    }

    @Override
    public Said of(String account) {
        return new Said(
                new Text("Orang yang memakainya", "Person who uses it"),
                personAccounts
                        .personOf(account)
                        .map(person -> new Text(person.name(), person.name()))
                        .orElseGet(() -> new Text("belum ditautkan", "not linked yet")),
                "/akun/" + account + "/orang");
    }

    @GetMapping("/akun/{name}/orang")
    Screen ask(@PathVariable String name) {
        return Screen.of(
                "organisation/akun-orang",
                new Page(
                        name,
                        personAccounts.personOf(name).map(Person::labelled).orElse(""),
                        NONE));
    }

    @PostMapping("/akun/{name}/orang")
    Screen say(@PathVariable String name, @RequestParam(defaultValue = "") String orang, Actor actor) {
        try {
            sayWhoUsesAccount.say(actor, name, orang);
        } catch (Refusal refusal) {
            return Screen.of("organisation/akun-orang", new Page(name, orang, refusal.sentence()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Screen.to("/akun/" + name)
                .saying(
                        orang.isBlank()
                                ? Flash.done("Tautan akun dengan orang dilepas.", "The link was taken away.")
                                : Flash.done("Akun ditautkan dengan orangnya.", "The account was linked."));
    }

    public record Page(String account, String typed, Text problem) {}
}
