package id.prokus.access;

import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who can sign in, and what each does today. */
@Controller
@Needs(Right.ADMINISTER)
class AccountsController {

    private static final Text NONE = new Text("", "");

    private final Accounts accounts;
    private final Mandates mandates;
    private final AddAccount addAccount;
    private final Regions regions;
    private final Clock clock;

    AccountsController(Accounts accounts, Mandates mandates, AddAccount addAccount, Regions regions, Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.addAccount = addAccount;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/akun")
    Screen show(@RequestParam(defaultValue = "") String cari) {
        return Screen.of("access/akun", page(cari, "", "", NONE));
    }

    @PostMapping("/akun")
    Screen add(AccountForm form, Actor actor) {
        try {
            String password = addAccount.add(actor, form.nama(), form.lengkap());
            return Screen.of(
                    "access/sandi-baru", new FirstPassword(form.nama().strip().toLowerCase(Locale.ROOT), password));
        } catch (Refusal refusal) {
            return Screen.of("access/akun", page("", form.nama(), form.lengkap(), refusal.sentence()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Page page(String sought, String name, String fullName, Text problem) {
        LocalDate today = LocalDate.now(clock);
        List<Mandate> held = mandates.all().stream()
                .filter(mandate -> mandate.holdsOn(today))
                .toList();
        String needle = sought.strip().toLowerCase(Locale.ROOT);
        List<Line> lines = accounts.all().stream()
                .map(account -> new Line(
                        account,
                        held.stream()
                                .filter(mandate -> mandate.account().equals(account.name()))
                                .map(mandate -> MandateLine.of(mandate, regions, today))
                                .toList()))
                .filter(line -> line.says(needle))
                .toList();
        return new Page(lines, sought, name, fullName, problem);
    }

    record AccountForm(String nama, String lengkap) {}

    /** One account and what it does today. */
    public record Line(Account account, List<MandateLine> mandates) {

        boolean says(String needle) {
            return (account.name() + " " + account.fullName() + " " + mandates)
                    .toLowerCase(Locale.ROOT)
                    .contains(needle);
        }

        public Optional<MandateLine> first() {
            return mandates.stream().findFirst();
        }
    }

    /** What was typed for a new account comes back with what is wrong. */
    public record Page(List<Line> lines, String sought, String name, String fullName, Text problem) {}

    /** Told once. */
    public record FirstPassword(String account, String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "FirstPassword[" + account + "]";
        }
    }
}
