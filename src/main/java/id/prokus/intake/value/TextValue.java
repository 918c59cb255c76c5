package id.prokus.intake.value;

/**
 * What a cell's text was read as.
 *
 * @param state whether it was a value
 * @param value the value, normalised; empty unless READ
 * @param hint for an UNREADABLE text that comes close to a value: what the sender may have meant, as an Indonesian
 *     sentence; else empty
 */
public record TextValue(State state, String value, String hint) {

    public enum State {
        READ,
        /** Nothing was given: an empty cell, or a dash. */
        NOTHING,
        UNREADABLE
    }

    public static final TextValue NOTHING = new TextValue(State.NOTHING, "", "");
    public static final TextValue UNREADABLE = new TextValue(State.UNREADABLE, "", "");

    public static TextValue of(String value) {
        return new TextValue(State.READ, value, "");
    }

    public static TextValue of(long value) {
        return of(Long.toString(value));
    }

    public static TextValue unreadable(String hint) {
        return new TextValue(State.UNREADABLE, "", hint);
    }

    public boolean read() {
        return state == State.READ;
    }

    public boolean unreadable() {
        return state == State.UNREADABLE;
    }

    /** Whether a text stands for "nothing": empty, or only dashes and dots. */
    public static boolean saysNothing(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && "-–—._'".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
