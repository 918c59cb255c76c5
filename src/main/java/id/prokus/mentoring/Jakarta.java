package id.prokus.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day it is for those who walk with families. */
@Component
class Jakarta {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    Jakarta(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }
}
