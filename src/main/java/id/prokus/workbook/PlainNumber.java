package id.prokus.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as a spreadsheet stores it, written as a person reads it: no exponent, no trailing zeros after the point. */
final class PlainNumber {

    /** Spreadsheets show fifteen digits; what a fraction has beyond them is the machine's rounding. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_EXPONENT = 400;

    private PlainNumber() {}

    /**
     * @param stored such as "1750000", "1.75E6", "0.30000000000000004"
     * @return "1750000", "1750000", "0.3"
     * @throws NumberFormatException when it is no number
     */
    static String of(String stored) {
        if (isPlainWhole(stored)) {
            return stored;
        }
        BigDecimal value = new BigDecimal(stored.strip());
        if (Math.abs((long) value.precision() - value.scale()) > LONGEST_EXPONENT) {
            throw new NumberFormatException("exponent");
        }
        if (value.precision() > SHOWN.getPrecision()
                && value.stripTrailingZeros().scale() > 0) {
            value = value.round(SHOWN);
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return of(Double.toString(value));
    }

    private static boolean isPlainWhole(String stored) {
        int length = stored.length();
        if (length == 0 || length > 18) {
            return false;
        }
        int first = stored.charAt(0) == '-' && length > 1 ? 1 : 0;
        if (stored.charAt(first) == '0' && length > 1) {
            return false;
        }
        for (int i = first; i < length; i++) {
            if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
