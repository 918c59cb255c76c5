package id.prokus.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each account may do today. */
@Component
public class Standings {

    private final Accounts accounts;
    private final Mandates mandates;
    private final Clock clock;

    Standings(Accounts accounts, Mandates mandates, Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Without a duty today one may do nothing but sign out. */
    public Standing of(String account) {
        LocalDate today = LocalDate.now(clock);
        List<Mandate> held = mandates.of(account).stream()
                .filter(mandate -> mandate.holdsOn(today))
                .toList();
        return new Standing(
                account, accounts.find(account).map(Account::shownName).orElse(account), held);
    }
}
