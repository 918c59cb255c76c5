package id.prokus.intake.reading;

import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The lowest line of a heading that parts each measure by time, in whatever words: "2020 | 2021 | 2020 | 2021". */
final class PeriodLabels {

    private static final int ENOUGH = 4;
    private static final int MOST_DIFFERENT = 3;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");

    private PeriodLabels() {}

    /** Whether a row holds nothing but two or three labels, again and again. */
    static boolean fill(Row row) {
        var times = new HashMap<String, Integer>();
        for (Cell cell : row.cells()) {
            if (!cell.text().isBlank()) {
                times.merge(cell.text().strip().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        int cells = times.values().stream().mapToInt(Integer::intValue).sum();
        return cells >= ENOUGH
                && times.size() >= 2
                && times.size() <= MOST_DIFFERENT
                && times.values().stream().allMatch(n -> n >= 2)
                && times.keySet().stream().allMatch(t -> isYear(t) || t.chars().anyMatch(Character::isLetter));
    }

    /** A year by itself: over a column it is a heading, in a row it says no more than when somebody joined. */
    static boolean isYear(String text) {
        return YEAR.matcher(text.strip()).matches();
    }

    /** Whether the first of two headings that differ in their time speaks of the later one. */
    static boolean reversed(String first, String second) {
        var a = moment(first);
        var b = moment(second);
        return a.isPresent() && b.isPresent() && a.getAsInt() > b.getAsInt();
    }

    private static OptionalInt moment(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT);
        var year = YEAR.matcher(plain);
        int moment = year.find() ? Integer.parseInt(year.group()) * 100 : 0;
        boolean known = moment > 0;
        for (String word : plain.split("[^a-z]+")) {
            int month = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
            if (month >= 0) {
                return OptionalInt.of(moment + month + 1);
            }
        }
        var number = NUMBER.matcher(YEAR.matcher(plain).replaceAll(" "));
        if (number.find()) {
            return OptionalInt.of(moment + Integer.parseInt(number.group()));
        }
        return known ? OptionalInt.of(moment) : OptionalInt.empty();
    }
}
