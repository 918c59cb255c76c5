package id.prokus.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the seventh to twelfth digit of a NIK say: the date of birth, a woman's day counted 40 higher. It holds for a
 * NIK that lost its end, too.
 *
 * @param woman whether the day was counted 40 higher
 * @param day of the month
 * @param month 1 to 12
 * @param yearOfCentury the last two digits of the year; the century is not said
 */
public record BirthInNik(boolean woman, int day, int month, int yearOfCentury) {

    private static final int ADDED_FOR_WOMEN = 40;

    /** Empty where no such day exists in either century, or where fewer than twelve digits are given. */
    public static Optional<BirthInNik> of(String digits) {
        if (digits.length() < 12) {
            return Optional.empty();
        }
        int day = Integer.parseInt(digits.substring(6, 8));
        int month = Integer.parseInt(digits.substring(8, 10));
        int year = Integer.parseInt(digits.substring(10, 12));
        boolean woman = day > ADDED_FOR_WOMEN;
        int dayOfMonth = woman ? day - ADDED_FOR_WOMEN : day;
        boolean possible = month >= 1
                && month <= 12
                && dayOfMonth >= 1
                && (dayOfMonth <= YearMonth.of(1900 + year, month).lengthOfMonth()
                        || dayOfMonth <= YearMonth.of(2000 + year, month).lengthOfMonth());
        return possible ? Optional.of(new BirthInNik(woman, dayOfMonth, month, year)) : Optional.empty();
    }

    /** The century cannot be held against a date: the NIK does not say it. */
    public boolean agreesWith(LocalDate birth) {
        return birth.getDayOfMonth() == day && birth.getMonthValue() == month && birth.getYear() % 100 == yearOfCentury;
    }
}
