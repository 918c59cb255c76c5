package id.prokus.workbook;

/** Text without control characters and other characters nobody can see, which come along when people paste. */
final class CleanText {

    private static final int ESCAPE_LENGTH = "_x000D_".length();

    private CleanText() {}

    /** Keeps tabs and line breaks (as "\n"); cuts what no spreadsheet keeps in one cell. */
    static String of(String text) {
        int i = 0;
        int end = Math.min(text.length(), Limits.CELL_CHARACTERS);
        while (i < end && !isOdd(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(end).append(text, 0, i);
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (!isOdd(text, i)) {
                clean.append(c);
            } else if (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                clean.append('\n');
            }
        }
        return clean.toString();
    }

    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            int code = codeAt(text, at);
            if (code >= 0) {
                plain.append(text, done, at).append((char) code);
                done = at + ESCAPE_LENGTH;
            }
            at = text.indexOf("_x", code >= 0 ? done : at + 1);
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static int codeAt(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static boolean isOdd(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        if (c < 0x7f) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            return !isPaired(text, at);
        }
        return c <= 0x9f
                || c == 0x200b
                || c == 0x200e
                || c == 0x200f
                || c >= 0x202a && c <= 0x202e
                || c == 0x2060
                || c >= 0x2066 && c <= 0x2069
                || c == 0xfeff
                || c >= 0xfffe;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
