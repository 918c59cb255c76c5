package id.prokus.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML with blanks for the control characters that XML forbids and careless programs write all the same, plain or as
 * {@code &#1;}. Costs time, so only for a file that could not be read without.
 */
final class MendedXml extends FilterInputStream {

    private static final int LONGEST_REFERENCE = "&#x0000001f;".length();

    private final byte[] held = new byte[LONGEST_REFERENCE];
    private int heldCount;
    private int given;

    MendedXml(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        if (given < heldCount) {
            return held[given++] & 0xff;
        }
        int c = in.read();
        if (c == '&') {
            hold();
            return held[given++] & 0xff;
        }
        return c >= 0 && isForbidden(c) ? ' ' : c;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = read();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            into[from + count++] = (byte) c;
        }
        return count;
    }

    /** Takes a whole reference after its "&", or as much as could be one, and blanks it where it is forbidden. */
    private void hold() throws IOException {
        heldCount = 0;
        given = 0;
        held[heldCount++] = '&';
        while (heldCount < held.length && held[heldCount - 1] != ';') {
            in.mark(1);
            int c = in.read();
            if (c < 0) {
                break;
            }
            if (c == '&' || c == '<') {
                in.reset();
                break;
            }
            held[heldCount++] = (byte) c;
        }
        if (held[heldCount - 1] == ';' && isForbidden(number())) {
            heldCount = 1;
            held[0] = ' ';
        }
    }

    /** The character a numeric reference stands for; a blank for any other reference. */
    private int number() {
        if (heldCount < 4 || held[1] != '#') {
            return ' ';
        }
        boolean hex = held[2] == 'x' || held[2] == 'X';
        int number = 0;
        for (int i = hex ? 3 : 2; i < heldCount - 1; i++) {
            int digit = Character.digit(held[i], hex ? 16 : 10);
            if (digit < 0) {
                return ' ';
            }
            number = number * (hex ? 16 : 10) + digit;
        }
        return number;
    }

    private static boolean isForbidden(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xfffe || c == 0xffff;
    }
}
