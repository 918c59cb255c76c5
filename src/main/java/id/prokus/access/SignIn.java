package id.prokus.access;

import id.prokus.vocabulary.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who comes in by which password, and what the trail and the count of failures learn from it. */
@Component
@ConditionalOnWebApplication
class SignIn implements UserDetailsService {

    private final Accounts accounts;
    private final SignInFailures failures;
    private final Trail trail;

    SignIn(Accounts accounts, SignInFailures failures, Trail trail) {
        this.accounts = accounts;
        this.failures = failures;
        this.trail = trail;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Account account = accounts.find(name).orElseThrow(() -> new UsernameNotFoundException("No such account"));
        return User.withUsername(account.name())
                .password(account.password())
                .roles("PETUGAS")
                .disabled(!account.open())
                .accountLocked(failures.tooMany(account.name()))
                .build();
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        String name = event.getAuthentication().getName();
        failures.forget(name);
        trail.record(new Actor(name), "access.signed-in", name);
    }

    @EventListener
    void refused(AuthenticationFailureBadCredentialsEvent event) {
        accounts.find(event.getAuthentication().getName()).map(Account::name).ifPresent(name -> {
            failures.add(name);
            trail.record(new Actor(name), "access.sign-in-refused", name);
        });
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        String name = event.getAuthentication().getName();
        trail.record(new Actor(name), "access.signed-out", name);
    }
}
