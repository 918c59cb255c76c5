package id.prokus.report.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines where {@link Ruler} does: after a space, and after a hyphen between letters. The usual rules of Unicode
 * would tear Rp1.200.000 apart at its points.
 */
final class SpaceBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at == text.length() || breaksBefore(text, at)) {
                return at;
            }
        }
        return DONE;
    }

    static boolean breaksBefore(String text, int at) {
        char last = text.charAt(at - 1);
        return last == ' '
                || (last == '-'
                        && at > 1
                        && Character.isLetter(text.charAt(at - 2))
                        && Character.isLetter(text.charAt(at)));
    }
}
