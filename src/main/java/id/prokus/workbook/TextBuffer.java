package id.prokus.workbook;

import java.util.Arrays;

/** Collects the characters of one cell, leaves out what cannot be seen, and cuts what no spreadsheet keeps. */
final class TextBuffer {

    private final TextPool pool;
    private char[] chars = new char[256];
    private int length;
    private boolean plain = true;

    TextBuffer(TextPool pool) {
        this.pool = pool;
    }

    void clear() {
        length = 0;
        plain = true;
    }

    int length() {
        return length;
    }

    void append(char[] from, int start, int count) {
        int taken = Math.min(count, Limits.CELL_CHARACTERS - length);
        room(taken);
        for (int i = 0; i < taken; i++) {
            char c = from[start + i];
            chars[length + i] = c;
            plain &= c >= ' ' && c < 0x7f && c != '_';
        }
        length += taken;
    }

    void append(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
    }

    void append(char c) {
        if (length < Limits.CELL_CHARACTERS) {
            room(1);
            chars[length++] = c;
            plain &= c >= ' ' && c < 0x7f && c != '_';
        }
    }

    /** What was collected, as it stands. */
    String raw() {
        return pool.text(chars, 0, length);
    }

    /** What was collected, without what cannot be seen. */
    String text() {
        return plain ? raw() : CleanText.of(raw());
    }

    /** What was collected, with {@code _x000D_} and the like, by which xlsx writes characters that XML forbids, undone. */
    String unescaped() {
        return plain ? raw() : CleanText.of(CleanText.unescape(raw()));
    }

    /** The whole number collected, written plainly with up to fifteen digits; -1 where it is none. */
    long whole() {
        if (length == 0 || length > 15 || chars[0] == '0' && length > 1) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private void room(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
        }
    }
}
