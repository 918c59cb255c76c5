package id.prokus.indicator.ladder;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A published figure that incomes are held against.
 *
 * @param place Kemendagri digits of a kabupaten (4) or province (2); empty for the nation
 * @param from the month from which it holds: January for a UMK, the month of the survey for a poverty line
 * @param amount in the unit of its kind; a UMK has sen
 * @param source where it is published
 * @param sourceDay the day of that publication; empty where the source at hand does not say
 * @param said when it was recorded; empty for what ships with the programme
 * @param by who recorded it; empty for what ships
 */
public record ReferenceLine(
        LineKind kind,
        String place,
        Area area,
        YearMonth from,
        BigDecimal amount,
        String source,
        Optional<LocalDate> sourceDay,
        String note,
        Optional<Instant> said,
        String by) {

    /** A year's wage, and a line of a survey that comes back each March at the latest: what is older says nothing of today. */
    static final int MONTHS = 12;

    boolean holdsIn(YearMonth month) {
        return !month.isBefore(from) && month.isBefore(from.plusMonths(MONTHS));
    }

    public YearMonth last() {
        return from.plusMonths(MONTHS - 1L);
    }

    /** What it is a figure of: another figure of the same is a correction. */
    record Subject(LineKind kind, String place, Area area, YearMonth from) {}

    Subject subject() {
        return new Subject(kind, place, area, from);
    }
}
