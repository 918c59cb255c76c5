package id.prokus.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * Counts what is unpacked against the {@link Budget}, since a part's own word about its size may be a lie; refuses a
 * single tag or text so long that a parser could not hold it; and checks at the end that nothing was altered on the way.
 */
final class CountedStream extends FilterInputStream {

    private static final int LONGEST_WITHOUT_TAG = 16_000_000;

    private final long checksum;
    private final Budget budget;
    private final CRC32 seen = new CRC32();
    private long withoutTag;

    CountedStream(InputStream in, long checksum, Budget budget) {
        super(in);
        this.checksum = checksum;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        if (count < 0) {
            if (seen.getValue() != checksum) {
                throw new IOException("checksum");
            }
            return count;
        }
        seen.update(into, from, count);
        withoutTag = hasTag(into, from, count) ? 0 : withoutTag + count;
        if (withoutTag > LONGEST_WITHOUT_TAG) {
            budget.harmful();
            throw new IOException("a tag or text without end");
        }
        if (!budget.unpack(count)) {
            throw new IOException("more than the limits allow");
        }
        return count;
    }

    private static boolean hasTag(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (bytes[i] == '<') {
                return true;
            }
        }
        return false;
    }
}
