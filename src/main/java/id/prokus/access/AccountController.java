package id.prokus.access;

import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One account: its duties over time, and whether it can sign in. */
@Controller
@Needs(Right.ADMINISTER)
class AccountController {

    private static final Text NONE = new Text("", "");

    private final Accounts accounts;
    private final Mandates mandates;
    private final GiveMandate giveMandate;
    private final EndMandate endMandate;
    private final CloseAccount closeAccount;
    private final Regions regions;
    private final List<AccountPart> parts;
    private final Clock clock;

    AccountController(
            Accounts accounts,
            Mandates mandates,
            GiveMandate giveMandate,
            EndMandate endMandate,
            CloseAccount closeAccount,
            Regions regions,
            List<AccountPart> parts,
            Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.giveMandate = giveMandate;
        this.endMandate = endMandate;
        this.closeAccount = closeAccount;
        this.regions = regions;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/akun/{name}")
    Screen show(@PathVariable String name) {
        return Screen.of(
                "access/akun-satu",
                page(name, new MandateForm("", "", "", LocalDate.now(clock).toString(), ""), NONE));
    }

    @PostMapping("/akun/{name}/tugas")
    Screen give(@PathVariable String name, MandateForm form, Actor actor) {
        try {
            giveMandate.give(actor, form.mandate(name));
        } catch (Refusal refusal) {
            return Screen.of("access/akun-satu", page(name, form, refusal.sentence()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Screen.to("/akun/" + name).saying(Flash.done("Tugas diberikan.", "The duty was given."));
    }

    @PostMapping("/akun/{name}/tugas/{id}/pengakhiran")
    Screen end(
            @PathVariable String name,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sampai,
            Actor actor) {
        endMandate.end(actor, name, id, day(sampai));
        return Screen.to("/akun/" + name).saying(Flash.done("Tugas diberi hari terakhir.", "The duty has a last day."));
    }

    @PostMapping("/akun/{name}/penutupan")
    Screen close(@PathVariable String name, Actor actor) {
        closeAccount.close(actor, name);
        return Screen.to("/akun").saying(Flash.done("Akun ditutup.", "The account is closed."));
    }

    @PostMapping("/akun/{name}/sandi")
    Screen newPassword(@PathVariable String name, Actor actor) {
        return Screen.of(
                "access/sandi-baru", new AccountsController.FirstPassword(name, closeAccount.newPassword(actor, name)));
    }

    private Page page(String name, MandateForm typed, Text problem) {
        Account account = accounts.get(name);
        LocalDate today = LocalDate.now(clock);
        return new Page(
                account,
                mandates.of(account.name()).stream()
                        .map(mandate -> MandateLine.of(mandate, regions, today))
                        .toList(),
                parts.stream().map(part -> part.of(account.name())).toList(),
                Arrays.asList(Role.values()),
                typed,
                today,
                problem);
    }

    private static LocalDate day(String typed) {
        return IsoDay.read(typed)
                .orElseThrow(() -> new Refusal(
                        "access.date-unreadable",
                        new Text(
                                "Tanggalnya kosong atau tidak terbaca. Tulis tahun-bulan-hari, misalnya 2021-08-27.",
                                "The date is missing or cannot be read. Write year-month-day, such as 2021-08-27.")));
    }

    /**
     * @param peran a role's code
     * @param wilayah Kemendagri digits, dots allowed
     */
    public record MandateForm(String peran, String wilayah, String inkubator, String dari, String sampai) {

        Mandate mandate(String account) {
            Role role = Role.find(peran)
                    .orElseThrow(() -> new Refusal(
                            "access.no-such-role",
                            new Text("Pilih peran dari daftar.", "Choose a role from the list.")));
            return new Mandate(
                    TimeOrderedId.next(),
                    account,
                    role,
                    wilayah.replace(".", "").strip(),
                    inkubator.strip(),
                    day(dari),
                    sampai.isBlank() ? Optional.empty() : Optional.of(day(sampai)));
        }
    }

    /** What was typed for a new duty comes back with what is wrong. */
    public record Page(
            Account account,
            List<MandateLine> mandates,
            List<AccountPart.Said> parts,
            List<Role> roles,
            MandateForm typed,
            LocalDate today,
            Text problem) {}
}
