package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The keys of one's own account for other programmes; whoever manages accounts sees and revokes those of others. */
@Controller
@Needs({})
class ApiKeyController {

    private static final Text NONE = new Text("", "");

    private final ApiKeys keys;
    private final Accounts accounts;
    private final HandOutApiKey handOutApiKey;

    ApiKeyController(ApiKeys keys, Accounts accounts, HandOutApiKey handOutApiKey) {
        this.keys = keys;
        this.accounts = accounts;
        this.handOutApiKey = handOutApiKey;
    }

    @GetMapping("/kunci")
    Screen own(Actor actor) {
        return Screen.of("access/kunci", page(actor.name(), true, "", NONE));
    }

    @PostMapping("/kunci")
    Screen make(@RequestParam(defaultValue = "") String nama, Actor actor) {
        try {
            String secret = handOutApiKey.make(actor, nama).words();
            return Screen.of("access/kunci", page(actor.name(), true, secret, NONE));
        } catch (Refusal refusal) {
            return Screen.of("access/kunci", page(actor.name(), true, "", refusal.sentence()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/kunci/{id}/pencabutan")
    Screen revoke(@PathVariable UUID id, Actor actor) {
        handOutApiKey.revoke(actor, actor.name(), id);
        return Screen.to("/kunci").saying(revoked());
    }

    @Needs(Right.ADMINISTER)
    @GetMapping("/akun/{name}/kunci")
    Screen others(@PathVariable String name) {
        return Screen.of("access/kunci", page(accounts.get(name).name(), false, "", NONE));
    }

    @Needs(Right.ADMINISTER)
    @PostMapping("/akun/{name}/kunci/{id}/pencabutan")
    Screen revokeOthers(@PathVariable String name, @PathVariable UUID id, Actor actor) {
        String account = accounts.get(name).name();
        handOutApiKey.revoke(actor, account, id);
        return Screen.to("/akun/" + account + "/kunci").saying(revoked());
    }

    private static Flash revoked() {
        return Flash.done(
                "Kunci dicabut; mulai sekarang tidak membuka apa pun.", "The key is revoked and opens nothing now.");
    }

    private Page page(String account, boolean own, String secret, Text problem) {
        return new Page(account, own, keys.of(account), secret, problem);
    }

    /**
     * @param own whether the reader may make keys here
     * @param secret of the key just made, shown this once; empty otherwise
     * @param problem with the name that was typed
     */
    public record Page(String account, boolean own, List<ApiKey> keys, String secret, Text problem) {

        public String base() {
            return own ? "/kunci" : "/akun/" + account + "/kunci";
        }

        /** Never the secret. */
        @Override
        public String toString() {
            return "Page[" + account + "]";
        }
    }
}
