package id.prokus.workbook;

import java.util.Arrays;

/** Hands out one string for texts that recur, as most in a column do: saves memory and time. */
final class TextPool {

    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 64;

    private final String[] texts = new String[SLOTS];

    TextPool() {
        Arrays.fill(texts, "");
    }

    String text(char[] from, int start, int length) {
        if (length > LONGEST) {
            return new String(from, start, length);
        }
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + from[i];
        }
        int slot = slot(hash);
        if (isSame(texts[slot], from, start, length)) {
            return texts[slot];
        }
        texts[slot] = new String(from, start, length);
        return texts[slot];
    }

    /** The one string for equal ones. */
    String text(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int slot = slot(text.hashCode());
        if (!texts[slot].equals(text)) {
            texts[slot] = text;
        }
        return texts[slot];
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }

    private static boolean isSame(String known, char[] from, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != from[start + i]) {
                return false;
            }
        }
        return true;
    }
}
