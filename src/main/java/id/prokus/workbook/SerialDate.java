package id.prokus.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Days counted from 1900, as spreadsheets store dates. */
final class SerialDate {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** A workbook begun on an old Mac counts from 1904. */
    private static final int DAYS_TO_1904 = 1462;

    /** 31 December 9999. */
    private static final double LAST = 2_958_465;

    private static final int SECONDS_A_DAY = 86_400;

    private SerialDate() {}

    /**
     * The cell for a number that its format shows as a date or a time; stays a number where it is none.
     *
     * @param stored the number as stored, plain digits
     */
    static Cell cell(int column, String stored, double serial, NumberLook look, boolean from1904) {
        double days = from1904 ? serial + DAYS_TO_1904 : serial;
        if (days < 0 || days >= LAST + 1) {
            return new Cell(column, Cell.Kind.NUMBER, stored, serial, null);
        }
        long whole = (long) days;
        long seconds = Math.round((days - whole) * SECONDS_A_DAY);
        if (seconds == SECONDS_A_DAY) {
            whole++;
            seconds = 0;
        }
        if (look == NumberLook.TIME) {
            return Cell.text(column, duration(whole * SECONDS_A_DAY + seconds));
        }
        if (whole == 0) {
            return new Cell(column, Cell.Kind.NUMBER, stored, serial, null);
        }
        // Spreadsheets believe in 29 February 1900, so earlier days lie one further from the epoch.
        LocalDate date = EPOCH.plusDays(whole < 60 ? whole + 1 : whole);
        return cell(column, date.atTime(LocalTime.ofSecondOfDay(seconds)), days);
    }

    /** The cell for a date that is stored as a date. */
    static Cell cell(int column, LocalDateTime at) {
        return cell(column, at, at.toLocalDate().toEpochDay() - EPOCH.toEpochDay());
    }

    private static Cell cell(int column, LocalDateTime at, double days) {
        String day = at.toLocalDate().toString();
        String text = at.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + at.toLocalTime();
        return new Cell(column, Cell.Kind.DATE, text, days, at.toLocalDate());
    }

    static String duration(long seconds) {
        StringBuilder text = new StringBuilder(8);
        twoDigits(text, seconds / 3600).append(':');
        twoDigits(text, seconds / 60 % 60);
        if (seconds % 60 != 0) {
            twoDigits(text.append(':'), seconds % 60);
        }
        return text.toString();
    }

    private static StringBuilder twoDigits(StringBuilder text, long value) {
        return (value < 10 ? text.append('0') : text).append(value);
    }
}
