package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody new can sign in; what they may do comes with their duties. */
@Component
public class AddAccount {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    private final Accounts accounts;
    private final Mandates mandates;
    private final PasswordEncoder passwords;
    private final Trail trail;

    AddAccount(Accounts accounts, Mandates mandates, PasswordEncoder passwords, Trail trail) {
        this.accounts = accounts;
        this.mandates = mandates;
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

    /** The hash of a password that is no secret, for several accounts of the example: hashing is slow on purpose. */
    public String hashOfKnown(String password) {
        return passwords.encode(password);
    }

    /**
     * An account of the example, whose password is no secret; one that was closed is opened again.
     *
     * @param hash {@link #hashOfKnown}
     */
    @Transactional
    public void addKnown(
            Actor by,
            String name,
            String fullName,
            String hash,
            Role role,
            String place,
            String partner,
            LocalDate from) {
        if (!accounts.add(name, fullName, hash)) {
            accounts.reopen(name, hash);
        }
        accounts.choosePassword(name, hash);
        if (mandates.of(name).stream().noneMatch(mandate -> mandate.until().isEmpty())) {
            mandates.add(by, new Mandate(TimeOrderedId.next(), name, role, place, partner, from, Optional.empty()));
        }
        trail.record(by, "access.account-made", name);
    }

    /** Closes an account of the example. */
    @Transactional
    public void closeKnown(Actor by, String name) {
        accounts.close(name);
        trail.record(by, "access.account-closed", name);
    }
}
