package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.Masked;
import id.prokus.intake.value.CountText;
import id.prokus.intake.value.DateText;
import id.prokus.intake.value.IdentityText;
import id.prokus.intake.value.MoneyText;
import id.prokus.intake.value.TextValue;
import id.prokus.intake.value.WordText;
import id.prokus.intake.value.YesNoText;
import id.prokus.place.Regions;
import id.prokus.workbook.Cell;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The values of one column, sampled, and how well they fit what it might be. */
final class ColumnProfile {

    private static final int SAMPLE = 300;

    /** A text of the sample and how often it stands there: values repeat, so tests look at each text once. */
    private static final class Repeated {
        final Cell cell;
        int times = 1;

        Repeated(Cell cell) {
            this.cell = cell;
        }
    }

    private final Map<String, Repeated> sample = new LinkedHashMap<>();
    private final Set<String> distinct = new HashSet<>();
    private final Map<Field, Double> fits = new EnumMap<>(Field.class);
    private int seen;

    void add(Cell cell) {
        if (TextValue.saysNothing(cell.text())) {
            return;
        }
        if (seen++ < SAMPLE) {
            var known = sample.putIfAbsent(cell.text(), new Repeated(cell));
            if (known == null) {
                distinct.add(cell.text().strip().toLowerCase(Locale.ROOT));
            } else {
                known.times++;
            }
        }
    }

    /** Cells that say something. */
    int seen() {
        return seen;
    }

    /** How many cells the sample holds. */
    int sampled() {
        return Math.min(seen, SAMPLE);
    }

    /** Distinct texts in the sample, lower case. */
    Set<String> distinct() {
        return distinct;
    }

    /** The share of the sampled values that can be a value of the field, from 0 to 1; 1 where there are none. */
    double fit(Field field, Regions regions, int edition) {
        return sample.isEmpty() ? 1 : fits.computeIfAbsent(field, f -> share(test(f, regions, edition)));
    }

    /** The share of the sampled cells that pass a test; 0 where there are none. */
    double share(Predicate<Cell> test) {
        int fitting = 0;
        for (Repeated repeated : sample.values()) {
            fitting += test.test(repeated.cell) ? repeated.times : 0;
        }
        return sample.isEmpty() ? 0 : (double) fitting / sampled();
    }

    /** Whether the column only numbers its rows: 1, 2, 3. */
    boolean counts() {
        int expected = 0;
        int steps = 0;
        for (String text : sample.keySet()) {
            var digits = text.endsWith(".") || text.endsWith(".0") ? text.substring(0, text.indexOf('.')) : text;
            if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(Character::isDigit)) {
                return false;
            }
            int number = Integer.parseInt(digits);
            steps += number == expected + 1 ? 1 : 0;
            expected = number;
        }
        return sample.size() >= 3 && steps * 10 >= (sample.size() - 1) * 9;
    }

    /** Up to five distinct texts; the numbers of persons masked. */
    List<String> examples() {
        return sample.keySet().stream().limit(5).map(Masked::digits).toList();
    }

    private static Predicate<Cell> test(Field field, Regions regions, int edition) {
        return switch (field.kind()) {
            case TEXT, NAME -> c -> c.kind() == Cell.Kind.TEXT && hasLetters(c.text());
            case NIK, FAMILY_CARD ->
                c -> {
                    int digits = IdentityText.read(c).digits().length();
                    return digits >= 13 && digits <= 18;
                };
            case SEX -> c -> WordText.sex(c.text()).read();
            case DATE ->
                c -> c.kind() == Cell.Kind.DATE
                        || (c.kind() == Cell.Kind.NUMBER && c.number() > 8_000 && c.number() < 45_000)
                        || DateText.date(c.text(), DateText.mustBeMonthFirst(c.text()))
                                .isPresent();
            case PLACE -> c -> isPlace(c.text(), field, regions);
            case YEAR ->
                c -> WordText.year(c.text(), edition).read()
                        && DateText.date(c.text(), false).isEmpty();
            case MONTHS ->
                c -> c.kind() == Cell.Kind.NUMBER
                        ? c.number() >= 0 && c.number() < 1000
                        : CountText.months(c.text(), false).read();
            case MONEY ->
                c -> c.kind() == Cell.Kind.NUMBER
                        || c.kind() == Cell.Kind.FORMULA
                        || (!ValueKind.isPhone(c.text())
                                && (!MoneyText.read(c.text(), 1).unreadable()
                                        || !MoneyText.read(c.text(), 1).hint().isEmpty()));
            case COUNT ->
                c -> c.kind() == Cell.Kind.NUMBER
                        ? c.number() >= 0 && c.number() < 1000
                        : CountText.read(c.text()).read();
            case YES_NO ->
                c -> YesNoText.read(c.text(), YesNoText.Style.TICKS, false).read()
                        || c.text().strip().matches("[SBsb]")
                        || (field == Field.BRAND && hasLetters(c.text()))
                        || (field == Field.NIB && c.text().matches("\\d{13}"));
            case BUSINESS_CLASS -> c -> WordText.businessClass(c.text()).read();
            case BUSINESS_STATUS ->
                c -> WordText.businessStatus(c.text(), false).read();
        };
    }

    private static boolean isPlace(String text, Field field, Regions regions) {
        var digits = text.replace(".", "").strip();
        if (digits.matches("\\d+")) {
            int length = digits.length();
            return switch (field) {
                case PROVINCE -> length == 2;
                case REGENCY -> length == 4;
                default -> length == 6 || length == 7;
            };
        }
        return switch (field) {
            case PROVINCE -> regions.isProvince(text);
            case REGENCY -> regions.isRegency(text);
            default -> hasLetters(text);
        };
    }

    static boolean hasLetters(String text) {
        return text.chars().filter(Character::isLetter).count() >= 2;
    }
}
