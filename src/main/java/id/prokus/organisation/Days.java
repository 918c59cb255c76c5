package id.prokus.organisation;

import id.prokus.vocabulary.IsoDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as forms and the database say them; one that is not known is an empty word, or null in a column. */
final class Days {

    private Days() {}

    /** @throws id.prokus.vocabulary.Refusal {@code organisation.date-unreadable} */
    static Optional<LocalDate> read(Optional<String> typed) {
        var words = typed.orElse("").strip();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(IsoDay.read(words).orElseThrow(() -> Refused.dateUnreadable(words)));
    }

    static Period read(Optional<String> from, Optional<String> until) {
        return new Period(read(from), read(until));
    }

    /** For a parameter that is compared with {@code nullif(:day, '')::date}. */
    static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static Optional<LocalDate> of(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** Of the columns {@code valid_from} and {@code valid_until}. */
    static Period validity(ResultSet row) throws SQLException {
        return new Period(of(row, "valid_from"), of(row, "valid_until"));
    }
}
