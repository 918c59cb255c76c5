package id.prokus.intake.value;

import id.prokus.workbook.Cell;
import id.prokus.workbook.handback.LongNumber;
import java.util.regex.Pattern;

/**
 * What was left of a NIK or family card number in its cell.
 *
 * @param state what became of it
 * @param digits the digits; for LOST_LAST the first fifteen; for WRONG_LENGTH all that stand there
 */
public record IdentityText(State state, String digits) {

    public enum State {
        NOTHING,
        WHOLE,
        /** Stored as a number: spreadsheets keep fifteen digits, the sixteenth is lost. */
        LOST_LAST,
        WRONG_LENGTH
    }

    /** What a spreadsheet shows of sixteen digits in a narrow column: 3,50815E+15. */
    private static final Pattern SCIENTIFIC = Pattern.compile("'?\\d([.,]\\d+)?E\\+?15");

    /** How we hand back such a number, as text: the lost digit still waits to be typed. */
    private static final Pattern HANDED_BACK = Pattern.compile("\\d{15}\\" + LongNumber.LOST_DIGIT);

    private static final int LENGTH = 16;
    private static final int KEPT_BY_SPREADSHEETS = 15;

    public static IdentityText read(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            var digits = read(cell.text()).digits();
            return digits.length() == LENGTH ? lost(digits) : new IdentityText(State.WRONG_LENGTH, digits);
        }
        return read(cell.text());
    }

    public static IdentityText read(String text) {
        if (TextValue.saysNothing(text)) {
            return new IdentityText(State.NOTHING, "");
        }
        if (text.indexOf('E') >= 0 && SCIENTIFIC.matcher(text.strip()).matches()) {
            var digits = text.substring(0, text.indexOf('E')).replaceAll("\\D", "");
            return new IdentityText(
                    State.LOST_LAST, digits.substring(0, Math.min(digits.length(), KEPT_BY_SPREADSHEETS)));
        }
        if (HANDED_BACK.matcher(text.strip()).matches()) {
            return lost(text.strip());
        }
        var digits = new StringBuilder(LENGTH);
        boolean others = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else {
                others |= Character.isLetter(c);
            }
        }
        return new IdentityText(
                digits.length() == LENGTH && !others ? State.WHOLE : State.WRONG_LENGTH, digits.toString());
    }

    /** The same number where its column shows that last digits were lost. */
    public IdentityText withoutLast() {
        return lost(digits);
    }

    private static IdentityText lost(String digits) {
        return new IdentityText(State.LOST_LAST, digits.substring(0, KEPT_BY_SPREADSHEETS));
    }
}
