package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody new can sign in; what they may do comes with their duties. */
@Component
public class AddAccount {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Trail trail;

    AddAccount(Accounts accounts, PasswordEncoder passwords, Trail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * The first password, to be told once.
     *
     * @throws Refusal {@code access.account-name-unfit} or {@code access.account-exists}
     */
    @Transactional
    public String add(Actor by, String name, String fullName) {
        String account = name.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(account).matches()) {
            throw new Refusal(
                    "access.account-name-unfit",
                    new Text(
                            "Nama akun terdiri atas 3 sampai 40 huruf kecil, angka, titik, atau tanda hubung, dan diawali huruf. Contoh: siti.lumajang",
                            "An account's name has 3 to 40 small letters, digits, dots or hyphens and begins with a letter. Example: siti.lumajang"));
        }
        String password = ReadablePassword.random();
        if (!accounts.add(account, fullName.strip(), passwords.encode(password))) {
            throw new Refusal(
                    "access.account-exists",
                    new Text(
                            "Nama akun itu sudah dipakai. Pilih nama lain; nama akun tidak pernah dipakai ulang.",
                            "That account's name is taken. Choose another; names are never used again."));
        }
        trail.record(by, "access.account-made", account);
        return password;
    }
}
