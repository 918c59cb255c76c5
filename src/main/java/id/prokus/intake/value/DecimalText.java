package id.prokus.intake.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads digits with separators as Indonesians and spreadsheets write them: 1.500.000, 1,500,000.00, 1500000, 1,5. A
 * single separator before exactly three digits parts thousands, unless a unit follows that makes it a decimal ("1,250
 * juta").
 */
final class DecimalText {

    private DecimalText() {}

    static Optional<BigDecimal> read(String text, boolean threeDigitsMayBeDecimals) {
        int dots = count(text, '.');
        int commas = count(text, ',');
        if (text.isEmpty() || text.length() > 24 || !text.chars().allMatch(c -> isDigit(c) || c == '.' || c == ',')) {
            return Optional.empty();
        }
        if (dots > 0 && commas > 0) {
            char decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
            char thousands = decimal == '.' ? ',' : '.';
            if (count(text, decimal) > 1 || text.lastIndexOf(thousands) > text.indexOf(decimal)) {
                return Optional.empty();
            }
            var whole = text.substring(0, text.indexOf(decimal));
            return inThousands(whole, thousands)
                    ? number(whole.replace(String.valueOf(thousands), "") + "."
                            + text.substring(text.indexOf(decimal) + 1))
                    : Optional.empty();
        }
        char separator = dots > 0 ? '.' : ',';
        int many = Math.max(dots, commas);
        if (many == 0) {
            return number(text);
        }
        int after = text.length() - 1 - text.lastIndexOf(separator);
        boolean thousands = many > 1 || (after == 3 && !threeDigitsMayBeDecimals);
        if (thousands) {
            return inThousands(text, separator)
                    ? number(text.replace(String.valueOf(separator), ""))
                    : Optional.empty();
        }
        return number(text.replace(separator, '.'));
    }

    private static boolean inThousands(String text, char separator) {
        var groups = text.split("\\" + separator, -1);
        for (int i = 0; i < groups.length; i++) {
            int length = groups[i].length();
            if (i == 0 ? length < 1 || length > 3 : length != 3) {
                return groups.length == 1;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> number(String text) {
        if (text.isEmpty() || text.equals(".") || !isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.endsWith(".") ? text + "0" : text));
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
