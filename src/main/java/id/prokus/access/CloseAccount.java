package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An account's door is shut, or its lock changed: whoever is in with it is out at once. */
@Component
@ConditionalOnWebApplication
class CloseAccount {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Trail trail;

    CloseAccount(
            Accounts accounts,
            PasswordEncoder passwords,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Trail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
    }

    /** @throws Refusal {@code access.own-account} or {@code access.no-such-account} */
    @Transactional
    void close(Actor by, String account) {
        if (by.name().equals(account)) {
            throw new Refusal(
                    "access.own-account",
                    new Text(
                            "Akun sendiri tidak dapat ditutup. Minta operator lain melakukannya.",
                            "You cannot close your own account. Ask another operator."));
        }
        accounts.get(account);
        accounts.close(account);
        signOut(account);
        trail.record(by, "access.account-closed", account);
    }

    /**
     * The new password, to be told once.
     *
     * @throws Refusal {@code access.no-such-account}
     */
    @Transactional
    String newPassword(Actor by, String account) {
        accounts.get(account);
        String password = ReadablePassword.random();
        accounts.resetPassword(account, passwords.encode(password));
        signOut(account);
        trail.record(by, "access.password-reset", account);
        return password;
    }

    private void signOut(String account) {
        sessions.findByPrincipalName(account).keySet().forEach(sessions::deleteById);
    }
}
