package id.prokus.monitoring.phone;

import id.prokus.access.Standing;
import id.prokus.access.Standings;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** What the account of a phone may do. */
@Component
class SendersStanding {

    private final Standings standings;
    private final ForASecond<Standing> held = new ForASecond<>();

    SendersStanding(Standings standings) {
        this.standings = standings;
    }

    Standing of(HttpServletRequest request) {
        return OpenRosa.sends(request)
                ? held.get(request.getRemoteUser(), () -> standings.of(request))
                : standings.of(request);
    }
}
