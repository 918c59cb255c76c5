package id.prokus.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as a form and an address say it: {@code 2021-08-27}. */
public final class IsoDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private IsoDay() {}

    /** Empty where it is none, or in a year that neither a paper nor the database can mean. */
    public static Optional<LocalDate> read(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
