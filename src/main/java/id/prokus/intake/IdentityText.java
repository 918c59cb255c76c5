package id.prokus.intake;

import id.prokus.workbook.Cell;
import java.util.Locale;

/**
 * What was left of a NIK or family card number in its cell.
 *
 * @param state what became of it
 * @param digits the digits; for LOST_LAST the first fifteen; for WRONG_LENGTH all that stand there
 */
record IdentityText(State state, String digits) {

    enum State {
        NOTHING,
        WHOLE,
        /** Stored as a number: spreadsheets keep fifteen digits, the sixteenth is lost. */
        LOST_LAST,
        WRONG_LENGTH
    }

    private static final int LENGTH = 16;
    private static final int KEPT_BY_SPREADSHEETS = 15;

    static IdentityText read(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            var digits = cell.text().replaceAll("\\D", "");
            return digits.length() == LENGTH ? lost(digits) : new IdentityText(State.WRONG_LENGTH, digits);
        }
        return read(cell.text());
    }

    static IdentityText read(String text) {
        if (TextValue.saysNothing(text.replace("'", ""))) {
            return new IdentityText(State.NOTHING, "");
        }
        var scientific = text.strip().toUpperCase(Locale.ROOT);
        if (scientific.matches("'?\\d([.,]\\d+)?E\\+?15")) {
            var digits = scientific.replaceAll("E.*", "").replaceAll("\\D", "");
            return new IdentityText(
                    State.LOST_LAST, digits.substring(0, Math.min(digits.length(), KEPT_BY_SPREADSHEETS)));
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

    private static IdentityText lost(String digits) {
        return new IdentityText(State.LOST_LAST, digits.substring(0, KEPT_BY_SPREADSHEETS));
    }
}
