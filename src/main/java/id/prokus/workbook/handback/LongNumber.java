package id.prokus.workbook.handback;

import java.math.BigDecimal;

/** A number too long for a spreadsheet, and what is left of it. */
public final class LongNumber {

    /** Stands in the place of a digit that was lost. */
    public static final char LOST_DIGIT = '?';

    /** How many digits of a number a spreadsheet keeps. */
    public static final int KEPT_DIGITS = 15;

    private static final int LONGEST = 40;

    private LongNumber() {}

    /**
     * The digits of a whole number as text: {@code 3322086203899500} becomes {@code 332208620389950?}. Text that showed a
     * digit there would pass for a whole number when the workbook comes back.
     *
     * @return empty where the text is no whole number
     */
    static String digits(String stored) {
        BigDecimal number;
        try {
            number = new BigDecimal(stored.strip());
        } catch (NumberFormatException notANumber) {
            return "";
        }
        if (number.signum() < 0
                || number.stripTrailingZeros().scale() > 0
                || number.precision() - number.scale() > LONGEST) {
            return "";
        }
        String digits = number.toBigInteger().toString();
        int kept = Math.min(KEPT_DIGITS, digits.length());
        return digits.substring(0, kept) + String.valueOf(LOST_DIGIT).repeat(digits.length() - kept);
    }
}
