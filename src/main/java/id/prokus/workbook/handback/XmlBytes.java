package id.prokus.workbook.handback;

import java.nio.charset.StandardCharsets;

/** The bytes of a part of a workbook, looked at without making words of them: a sheet has millions. */
final class XmlBytes {

    private final byte[] xml;

    XmlBytes(byte[] xml) {
        this.xml = xml;
    }

    /** The quote that ends what begins at a quote; the end of the part where none does. */
    int closingQuote(int quote) {
        int i = quote + 1;
        while (i < xml.length && xml[i] != xml[quote]) {
            i++;
        }
        return i;
    }

    boolean startsWith(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= xml.length || xml[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first such word from there on ends. */
    int after(String word, int from) {
        int at = from;
        while (at < xml.length && !startsWith(word, at)) {
            at++;
        }
        return Math.min(at + word.length(), xml.length);
    }

    String text(int from, int to) {
        return new String(xml, from, Math.max(0, to - from), StandardCharsets.UTF_8);
    }
}
