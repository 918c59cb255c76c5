package id.prokus.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates of birth as people write them: 31/12/1988, 31 Desember 1988, 31-Des-88, 1988-12-31, 19881231, also behind
 * a place of birth ("Lumajang, 31-12-1988").
 */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})");
    private static final Pattern WITH_MONTH =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]?\\s*([a-z]{3,10})\\.?\\s*[-/., ]?\\s*(\\d{4}|\\d{2})");
    private static final Pattern TOGETHER = Pattern.compile("\\d{8}");
    private static final Pattern PLACE_BEFORE = Pattern.compile("^[^0-9]*?[,/]\\s*|^[^0-9]+\\s+(?=\\d)");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:.*,\\s*)?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad),?\\s*");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("peb", 2),
            Map.entry("mar", 3),
            Map.entry("mrt", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("agu", 8),
            Map.entry("agt", 8),
            Map.entry("ags", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));

    private DateText() {}

    /**
     * @param text the cell's text
     * @param monthFirst whether the column writes the month before the day
     */
    public static TextValue read(String text, boolean monthFirst) {
        if (TextValue.saysNothing(text)) {
            return TextValue.NOTHING;
        }
        return date(text, monthFirst).map(d -> TextValue.of(d.toString())).orElse(TextValue.UNREADABLE);
    }

    public static Optional<LocalDate> date(String text, boolean monthFirst) {
        var plain = text.toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .replace("'", "")
                .strip();
        var found = dateAlone(plain, monthFirst);
        return found.isPresent()
                ? found
                : dateAlone(
                        WEEKDAY.matcher(PLACE_BEFORE
                                        .matcher(plain)
                                        .replaceFirst("")
                                        .strip())
                                .replaceFirst(""),
                        monthFirst);
    }

    /** Whether a text can only be read with the month first, as in 12/31/1988. */
    public static boolean mustBeMonthFirst(String text) {
        var m = DAY_FIRST.matcher(text.strip());
        return m.matches() && Integer.parseInt(m.group(2)) > 12 && Integer.parseInt(m.group(1)) <= 12;
    }

    private static Optional<LocalDate> dateAlone(String plain, boolean monthFirst) {
        var iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return monthFirst
                    ? day(dayFirst.group(3), Integer.parseInt(dayFirst.group(1)), dayFirst.group(2))
                    : day(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        var withMonth = WITH_MONTH.matcher(plain);
        if (withMonth.matches()) {
            var month = MONTHS.get(withMonth.group(2).substring(0, 3));
            return month == null ? Optional.empty() : day(withMonth.group(3), month, withMonth.group(1));
        }
        if (TOGETHER.matcher(plain).matches()) {
            int year = Integer.parseInt(plain.substring(0, 4));
            return year >= 1900 && year <= 2100
                    ? day(plain.substring(0, 4), Integer.parseInt(plain.substring(4, 6)), plain.substring(6))
                    : day(plain.substring(4), Integer.parseInt(plain.substring(2, 4)), plain.substring(0, 2));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            int y = Integer.parseInt(year);
            // Of two digits: nobody who takes part was born after 2010.
            int full = year.length() == 4 ? y : y <= 10 ? 2000 + y : 1900 + y;
            return full < 1900 || full > 2100
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
