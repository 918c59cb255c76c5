package id.prokus.monitoring.quality;

import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Which submissions are looked at: those that came in a month.
 *
 * @param bulan {@code 2026-11}; the present one where it is none
 * @param formulir a form's code; empty for every form
 * @param pengirim an account's name; empty for everybody
 */
record QualityAsked(
        @Nullable String bulan,
        @Nullable String formulir,
        @Nullable String pengirim) {

    YearMonth month(Clock clock) {
        try {
            return bulan == null || bulan.isEmpty() ? YearMonth.from(Jakarta.today(clock)) : YearMonth.parse(bulan);
        } catch (DateTimeParseException e) {
            return YearMonth.from(Jakarta.today(clock));
        }
    }

    String form() {
        return formulir == null || !formulir.matches("[a-z0-9-]{1,40}") ? "" : formulir;
    }

    String sender() {
        return pengirim == null ? "" : pengirim;
    }

    static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Jakarta.ZONE).toInstant();
    }
}
