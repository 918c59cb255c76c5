package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody chooses a password of their own. */
@Component
public class ChangePassword {

    /** Length is what makes a password hard to guess; rules about signs make people write it down. */
    public static final int SHORTEST = 10;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Trail trail;

    ChangePassword(Accounts accounts, PasswordEncoder passwords, Trail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * @throws Refusal {@code access.wrong-password}, {@code access.password-too-short} or {@code access.password-is-name}
     */
    @Transactional
    public void change(Actor actor, String current, String chosen) {
        Account account = accounts.find(actor.name()).orElseThrow();
        if (!passwords.matches(current, account.password())) {
            throw new Refusal(
                    "access.wrong-password",
                    new Text(
                            "Kata sandi yang sekarang tidak cocok. Ketik kembali.",
                            "That is not your present password. Type it again."));
        }
        if (chosen.length() < SHORTEST) {
            throw new Refusal(
                    "access.password-too-short",
                    new Text(
                            "Kata sandi baru paling sedikit " + SHORTEST + " huruf atau angka.",
                            "The new password needs at least " + SHORTEST + " characters."));
        }
        if (chosen.equalsIgnoreCase(account.name())) {
            throw new Refusal(
                    "access.password-is-name",
                    new Text(
                            "Kata sandi tidak boleh sama dengan nama akun.",
                            "The password must differ from the account's name."));
        }
        accounts.choosePassword(account.name(), passwords.encode(chosen));
        trail.record(actor, "access.password-changed", account.name());
    }
}
