package id.prokus.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What each account may do today. */
@Component
public class Standings {

    private final Mandates mandates;
    private final Clock clock;

    Standings(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Without a duty today one may do nothing but sign out. */
    public Standing of(String account) {
        return mandates.standing(account, LocalDate.now(clock));
    }

    /** Of whoever is signed in. */
    public Standing of(HttpServletRequest request) {
        return of(request.getRemoteUser());
    }
}
