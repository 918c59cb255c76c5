package id.prokus.monitoring.phone;

import id.prokus.access.AccountPart;
import id.prokus.access.Accounts;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The phones of one's own account; whoever manages accounts sees and shuts out those of others. */
@Controller
@Needs(Right.ENTER)
class PhoneController {

    private static final Text NONE = new Text("", "");

    private final Devices devices;
    private final HandOutDevice handOutDevice;
    private final Accounts accounts;

    PhoneController(Devices devices, HandOutDevice handOutDevice, Accounts accounts) {
        this.devices = devices;
        this.handOutDevice = handOutDevice;
        this.accounts = accounts;
    }

    @Bean
    static AccountPart phonesOfAccount(Devices devices) {
        return account -> {
            long holding = devices.of(account).stream().filter(Device::holds).count();
            return new AccountPart.Said(
                    new Text("Ponsel", "Phones"),
                    new Text(holding + " berlaku", holding + " hold"),
                    "/akun/" + account + "/ponsel");
        };
    }

    @GetMapping("/ponsel")
    Screen own(Actor actor) {
        return Screen.of("monitoring/phone/ponsel", page(actor.name(), true, Optional.empty(), NONE));
    }

    /** The page itself is the answer, since the password is shown once. */
    @PostMapping("/ponsel")
    Screen make(@RequestParam(defaultValue = "") String nama, Actor actor) {
        try {
            var settings = new PhoneSettings(url(), handOutDevice.make(actor, actor.name(), nama));
            return Screen.of("monitoring/phone/ponsel", page(actor.name(), true, Optional.of(settings), NONE));
        } catch (Refusal refusal) {
            return Screen.of("monitoring/phone/ponsel", page(actor.name(), true, Optional.empty(), refusal.sentence()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/ponsel/{id}/pencabutan")
    Screen revoke(@PathVariable UUID id, Actor actor) {
        handOutDevice.revoke(actor, actor.name(), id);
        return Screen.to("/ponsel").saying(revoked());
    }

    @Needs(Right.ADMINISTER)
    @GetMapping("/akun/{name}/ponsel")
    Screen others(@PathVariable String name) {
        return Screen.of("monitoring/phone/ponsel", page(accounts.get(name).name(), false, Optional.empty(), NONE));
    }

    @Needs(Right.ADMINISTER)
    @PostMapping("/akun/{name}/ponsel/{id}/pencabutan")
    Screen revokeOthers(@PathVariable String name, @PathVariable UUID id, Actor actor) {
        String account = accounts.get(name).name();
        handOutDevice.revoke(actor, account, id);
        return Screen.to("/akun/" + account + "/ponsel").saying(revoked());
    }

    private static Flash revoked() {
        return Flash.done(
                "Ponsel dicabut; mulai sekarang tidak membuka apa pun. Yang sudah dikirimnya tetap ada.",
                "The phone is shut out and opens nothing now. What it has sent stays.");
    }

    private static String url() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(OpenRosa.ROOT)
                .toUriString();
    }

    private Page page(String account, boolean own, Optional<PhoneSettings> made, Text problem) {
        return new Page(
                account,
                own,
                devices.of(account),
                made.map(settings -> new Made(
                        settings.url(),
                        settings.secret().userName(),
                        settings.secret().password(),
                        settings.svg())),
                problem);
    }

    /**
     * What a new phone is set up with, shown this once.
     *
     * @param qr an svg element
     */
    public record Made(String url, String user, String password, String qr) {

        /** Whether the password would travel where others can listen in. */
        public boolean plain() {
            return url.startsWith("http:");
        }

        /** Never the secret. */
        @Override
        public String toString() {
            return "Made[" + user + "]";
        }
    }

    /**
     * @param own whether the reader may add phones here
     * @param problem with the name that was typed
     */
    public record Page(String account, boolean own, List<Device> devices, Optional<Made> made, Text problem) {

        public String base() {
            return own ? "/ponsel" : "/akun/" + account + "/ponsel";
        }
    }
}
