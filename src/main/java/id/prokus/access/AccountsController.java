package id.prokus.access;

import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Everybody who can sign in, and what each does today. */
@Controller
@Needs(Right.ADMINISTER)
class AccountsController {

    private static final Text NONE = new Text("", "");

    private final AccountList accounts;
    private final Mandates mandates;
    private final AddAccount addAccount;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    AccountsController(
            AccountList accounts, Mandates mandates, AddAccount addAccount, Regions regions, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.addAccount = addAccount;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/akun")
    Screen show(ListForm asked) {
        return Screen.of("access/akun", page(asked, new AccountForm("", ""), NONE));
    }

    @GetMapping("/akun.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        var csv = new CsvFile("akun", "nama_lengkap", "tugas_hari_ini", "keadaan");
        for (Line line : lines(asked, Integer.MAX_VALUE)) {
            csv.line(
                    line.account().name(),
                    line.account().fullName(),
                    line.mandates().stream()
                            .map(mandate -> mandate.role().indonesian() + ", " + mandate.where())
                            .collect(Collectors.joining("; ")),
                    line.account().open() ? "terbuka" : "ditutup");
        }
        trail.record(actor, "access.accounts-taken", "akun.csv", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "akun");
    }

    @PostMapping("/akun")
    Screen add(AccountForm form, Actor actor) {
        try {
            String password = addAccount.add(actor, form.nama(), form.lengkap());
            return Screen.of(
                    "access/sandi-baru", new FirstPassword(form.nama().strip().toLowerCase(Locale.ROOT), password));
        } catch (Refusal refusal) {
            return Screen.of("access/akun", page(ListForm.ALL, form, refusal.sentence()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Page page(ListForm asked, AccountForm typed, Text problem) {
        List<Line> found = lines(asked, ListPage.LINES + 1);
        return new Page(
                ListPage.of(asked.address(), found, line -> line.account().id().toString()),
                Arrays.asList(Role.values()),
                typed.nama(),
                typed.lengkap(),
                problem);
    }

    private List<Line> lines(ListForm asked, int most) {
        LocalDate today = LocalDate.now(clock);
        List<Account> found = accounts.page(asked.wanted(), today, asked.address(), most);
        var held = mandates.of(found, today).stream().collect(Collectors.groupingBy(Mandate::account));
        return found.stream()
                .map(account -> new Line(
                        account,
                        held.getOrDefault(account.name(), List.of()).stream()
                                .map(mandate -> MandateLine.of(mandate, regions, today))
                                .toList()))
                .toList();
    }

    /** What the page's address asks for. */
    public record ListForm(String cari, String peran, String wilayah, String keadaan, String urut, String sesudah) {

        static final ListForm ALL = new ListForm("", "", "", "", "", "");

        ListAddress address() {
            return ListAddress.of("/akun", urut, sesudah)
                    .orderedByOneOf(AccountList.COLUMNS.keySet(), "akun")
                    .with("cari", cari.strip())
                    .with("peran", peran)
                    .with("wilayah", wilayah.strip())
                    .with("keadaan", keadaan);
        }

        AccountList.Wanted wanted() {
            return new AccountList.Wanted(
                    cari, Role.find(peran), wilayah.replace(".", "").strip(), keadaan);
        }
    }

    record AccountForm(String nama, String lengkap) {}

    /** One account and what it does today. */
    public record Line(Account account, List<MandateLine> mandates) {}

    /** What was typed for a new account comes back with what is wrong. */
    public record Page(ListPage<Line> list, List<Role> roles, String name, String fullName, Text problem) {

        String filter(String name) {
            return list.address().filter(name);
        }
    }

    /** Told once. */
    public record FirstPassword(String account, String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "FirstPassword[" + account + "]";
        }
    }
}
