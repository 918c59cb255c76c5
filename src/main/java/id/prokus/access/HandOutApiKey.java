package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A key for another programme is made, its secret told once; and taken away again. */
@Component
class HandOutApiKey {

    private static final int MOST = 10;
    private static final int LONGEST_NAME = 60;

    private final ApiKeys keys;
    private final Trail trail;

    HandOutApiKey(ApiKeys keys, Trail trail) {
        this.keys = keys;
        this.trail = trail;
    }

    /** @throws Refusal {@code access.api-key-unnamed}, {@code access.api-keys-too-many} */
    @Transactional
    public ApiSecret make(Actor owner, String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new Refusal(
                    "access.api-key-unnamed",
                    new Text(
                            "Beri nama kunci ini, misalnya: SIKS-NG kabupaten. Paling panjang %d huruf."
                                    .formatted(LONGEST_NAME),
                            "Give this key a name, such as: SIKS-NG of the regency. At most %d letters."
                                    .formatted(LONGEST_NAME)));
        }
        if (keys.of(owner.name()).stream().filter(ApiKey::holds).count() >= MOST) {
            throw new Refusal(
                    "access.api-keys-too-many",
                    new Text(
                            "Sudah ada %d kunci yang berlaku. Cabut yang tidak dipakai lagi.".formatted(MOST),
                            "There are %d keys already. Revoke those that are no longer used.".formatted(MOST)));
        }
        UUID id = TimeOrderedId.next();
        ApiSecret secret = ApiSecret.fresh();
        keys.add(id, owner.name(), plain, secret);
        trail.record(owner, "access.api-key-made", id.toString(), plain);
        return secret;
    }

    /** @throws Refusal {@code access.no-such-api-key} */
    @Transactional
    public void revoke(Actor by, String account, UUID id) {
        if (!keys.revoke(id, account)) {
            throw new Refusal(
                    "access.no-such-api-key",
                    new Text(
                            "Kunci itu tidak ada atau sudah dicabut. Muat ulang halamannya.",
                            "There is no such key, or it was revoked. Reload the page."));
        }
        trail.record(by, "access.api-key-revoked", id.toString(), account);
    }
}
