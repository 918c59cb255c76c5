package id.prokus.workbook;

/** Whether an OLE container ends before its last sector: then what is missing from it tells nothing. */
final class OleLength {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int TABLES_AT = 44;
    private static final int FIRST_TABLE_AT = 76;

    /** How many tables the header itself lists; the rest of a very large file goes unchecked. */
    private static final int TABLES_LISTED = 109;

    private static final int FREE = -1;

    private OleLength() {}

    static boolean isCut(byte[] bytes) {
        if (bytes.length < HEADER) {
            return true;
        }
        int shift = bytes[SECTOR_SHIFT_AT] == 12 ? 12 : 9;
        int sector = 1 << shift;
        int tables = Math.min(fourBytes(bytes, TABLES_AT), TABLES_LISTED);
        long last = -1;
        for (int table = 0; table < tables; table++) {
            long at = (fourBytes(bytes, FIRST_TABLE_AT + 4 * table) + 1L) << shift;
            if (at < 0 || at + sector > bytes.length) {
                return true;
            }
            for (int entry = 0; entry < sector / 4; entry++) {
                if (fourBytes(bytes, (int) at + 4 * entry) != FREE) {
                    last = (long) table * (sector / 4) + entry;
                }
            }
        }
        // The header takes the room of one sector; some writers do not fill the last one.
        return ((last + 1) << shift) >= bytes.length;
    }

    private static int fourBytes(byte[] bytes, int at) {
        return bytes[at] & 0xff
                | (bytes[at + 1] & 0xff) << 8
                | (bytes[at + 2] & 0xff) << 16
                | (bytes[at + 3] & 0xff) << 24;
    }
}
