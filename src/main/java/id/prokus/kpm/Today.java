package id.prokus.kpm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day it is in Jakarta. */
@Component("kpmToday")
class Today {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate day() {
        return clock.instant().atZone(JAKARTA).toLocalDate();
    }
}
