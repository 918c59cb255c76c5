package id.prokus.workbook;

/** The stream of records in an xls, looked over before it is handed to POI, which believes what it says of itself. */
final class XlsStream {

    private static final int HEADER = 4;
    private static final int PASSWORD = 0x2f;
    private static final int SHARED_TEXTS = 0xfc;

    /** The least a shared text takes: its length and its flags. */
    private static final int SHORTEST_TEXT = 3;

    private XlsStream() {}

    /** @throws UnreadableFile when it ends within a record or promises more texts than it could hold */
    static void check(byte[] stream) throws UnreadableFile {
        int at = 0;
        while (at + HEADER <= stream.length) {
            int kind = twoBytes(stream, at);
            int length = twoBytes(stream, at + 2);
            if (kind == 0 && length == 0) {
                return;
            }
            if (at + HEADER + length > stream.length) {
                throw Refusal.truncated();
            }
            if (kind == PASSWORD) {
                return;
            }
            if (kind == SHARED_TEXTS && length >= 8) {
                long texts = twoBytes(stream, at + 8) | (long) twoBytes(stream, at + 10) << 16;
                if (texts * SHORTEST_TEXT > stream.length) {
                    throw Refusal.truncated();
                }
            }
            at += HEADER + length;
        }
    }

    private static int twoBytes(byte[] stream, int at) {
        return stream[at] & 0xff | (stream[at + 1] & 0xff) << 8;
    }
}
