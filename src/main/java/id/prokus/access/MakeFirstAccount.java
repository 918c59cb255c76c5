package id.prokus.access;

import id.prokus.vocabulary.Actor;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At the first start there is nobody who could sign in, so one account is made. */
@Component
public class MakeFirstAccount {

    /** Whoever works with ProKUS on this machine. */
    public static final String NAME = "petugas";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Trail trail;

    MakeFirstAccount(Accounts accounts, PasswordEncoder passwords, Trail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /** Its password, to be told once; empty where there are accounts already. */
    @Transactional
    public Optional<String> make() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        String password = ReadablePassword.random();
        if (!accounts.add(NAME, passwords.encode(password))) {
            return Optional.empty();
        }
        trail.record(Actor.atTerminal(), "access.account-made", NAME);
        return Optional.of(password);
    }
}
