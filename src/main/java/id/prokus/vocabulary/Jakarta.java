package id.prokus.vocabulary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the programme's days begin and end. */
public final class Jakarta {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Jakarta() {}

    /** The day it is there. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day it was there at a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
