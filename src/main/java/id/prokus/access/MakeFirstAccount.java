package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the first start there is nobody who could run the programme, so one account is made; the people of the example
 * world, loaded from a terminal before it, do not.
 */
@Component
public class MakeFirstAccount {

    /** Whoever works with ProKUS on this machine. */
    public static final String NAME = "petugas";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Mandates mandates;
    private final Trail trail;
    private final Clock clock;

    MakeFirstAccount(Accounts accounts, PasswordEncoder passwords, Mandates mandates, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.mandates = mandates;
        this.trail = trail;
        this.clock = clock;
    }

    /** Its password, to be told once; empty where somebody runs the programme already. */
    @Transactional
    public Optional<String> make() {
        if (mandates.everGiven(Role.OPERATOR)) {
            return Optional.empty();
        }
        String password = ReadablePassword.random();
        if (!accounts.add(NAME, "", passwords.encode(password))) {
            return Optional.empty();
        }
        trail.record(Actor.atTerminal(), "access.account-made", NAME);
        mandates.add(
                Actor.atTerminal(),
                new Mandate(TimeOrderedId.next(), NAME, Role.OPERATOR, "", "", LocalDate.now(clock), Optional.empty()));
        return Optional.of(password);
    }
}
