package id.prokus.workbook;

/** What the header of an OLE container promises, held against the bytes there are. */
final class OleContainer {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int TABLES_AT = 44;
    private static final int FIRST_TABLE_AT = 76;

    /** How many tables the header itself lists; the rest of a very large file goes unchecked. */
    private static final int TABLES_LISTED = 109;

    /** Writers may lay out some room in advance. */
    private static final int IN_ADVANCE = 16_000_000;

    private static final int FREE = -1;

    private final byte[] bytes;
    private final int shift;

    OleContainer(byte[] bytes) {
        this.bytes = bytes;
        this.shift = bytes.length > HEADER && bytes[SECTOR_SHIFT_AT] == 12 ? 12 : 9;
    }

    /** Whether the room it promises is about the room it takes: POI sets that much memory aside. */
    boolean isCredible() {
        if (bytes.length < HEADER) {
            return false;
        }
        long sectors = (long) fourBytes(TABLES_AT) << shift - 2;
        return sectors >= 0 && sectors << shift <= 2L * bytes.length + IN_ADVANCE;
    }

    /** Whether it ends before its last sector: then what is missing from it tells nothing. */
    boolean isCut() {
        int tables = Math.min(fourBytes(TABLES_AT), TABLES_LISTED);
        int entries = 1 << shift - 2;
        long last = -1;
        for (int table = 0; table < tables; table++) {
            long at = (fourBytes(FIRST_TABLE_AT + 4 * table) + 1L) << shift;
            if (at < 0 || at + 4L * entries > bytes.length) {
                return true;
            }
            for (int entry = 0; entry < entries; entry++) {
                if (fourBytes((int) at + 4 * entry) != FREE) {
                    last = (long) table * entries + entry;
                }
            }
        }
        // The header takes the room of one sector; some writers do not fill the last one.
        return (last + 1) << shift >= bytes.length;
    }

    private int fourBytes(int at) {
        return bytes[at] & 0xff
                | (bytes[at + 1] & 0xff) << 8
                | (bytes[at + 2] & 0xff) << 16
                | (bytes[at + 3] & 0xff) << 24;
    }
}
