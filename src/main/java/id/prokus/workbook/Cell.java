package id.prokus.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell that holds something.
 *
 * @param column from 0
 * @param kind what the file says it holds
 * @param text as a person would read it, never blank: for a number its plain digits without exponent and without a trailing
 *     ".0", with a point before a fraction; for a date "1988-12-31", with its time only where it has one
 *     ("1988-12-31T08:30" reads "1988-12-31 08:30"); a time of day or a duration is TEXT ("08:30"); a BOOLEAN reads "TRUE" or
 *     "FALSE"; control and invisible characters removed but for tabs and line breaks ("\n")
 * @param number the value of a NUMBER; the days since 30 December 1899 of a DATE; else 0
 * @param date the value of a DATE, else null
 */
public record Cell(
        int column,
        Kind kind,
        String text,
        double number,
        @Nullable LocalDate date) {

    /** What the file says a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** A formula whose result was not stored; {@link Cell#text} is the formula with a leading "=". */
        FORMULA,
        /** A formula that ended in an error; {@link Cell#text} is "#REF!" and the like. */
        ERROR
    }

    public static Cell text(int column, String text) {
        return new Cell(column, Kind.TEXT, text, 0, null);
    }
}
