package id.prokus.workbook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which letters a text was written.
 *
 * @param charset UTF-8 where its strict rules fit, else Windows-1252, in which Excel in Indonesia saves csv
 * @param markBytes how many bytes of byte order mark come first
 */
record CsvCharset(Charset charset, int markBytes) {

    private static final int SAMPLE = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static CsvCharset of(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return new CsvCharset(StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return new CsvCharset(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return new CsvCharset(StandardCharsets.UTF_16BE, 2);
        }
        if (zeros(bytes, 1) * 3 > sample(bytes)) {
            return new CsvCharset(StandardCharsets.UTF_16LE, 0);
        }
        if (zeros(bytes, 0) * 3 > sample(bytes)) {
            return new CsvCharset(StandardCharsets.UTF_16BE, 0);
        }
        return new CsvCharset(isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static int sample(byte[] bytes) {
        return Math.min(bytes.length, SAMPLE);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < sample(bytes); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 14);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }
}
