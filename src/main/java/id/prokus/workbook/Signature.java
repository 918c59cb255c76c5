package id.prokus.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes. */
enum Signature {
    ZIP,
    /** The container of xls, of doc, and of whatever Office encrypts. */
    OLE,
    TEXT;

    private static final int HEAD = 4096;

    /** @throws UnreadableFile when it is nothing a table could be in */
    static Signature of(byte[] bytes) throws UnreadableFile {
        if (isEmpty(bytes)) {
            throw Refusal.empty();
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return OLE;
        }
        refuseKnown(bytes);
        refuseMarkup(bytes);
        return TEXT;
    }

    private static boolean isEmpty(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0 && b != ' ' && b != '\r' && b != '\n' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private static void refuseKnown(byte[] bytes) throws UnreadableFile {
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            throw Refusal.notAWorkbook("berupa dokumen PDF");
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xff, 0xd8, 0xff)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'B', 'M') && bytes.length > 14 && bytes[6] == 0 && bytes[7] == 0
                || starts(bytes, 'I', 'I', 42, 0)
                || starts(bytes, 'M', 'M', 0, 42)
                || starts(bytes, 'R', 'I', 'F', 'F') && startsAt(bytes, 8, 'W', 'E', 'B', 'P')
                || startsAt(bytes, 4, 'f', 't', 'y', 'p')) {
            throw Refusal.notAWorkbook("berupa gambar atau video");
        }
        if (starts(bytes, 'R', 'a', 'r', '!') || starts(bytes, '7', 'z', 0xbc, 0xaf) || starts(bytes, 0x1f, 0x8b)) {
            throw Refusal.notAWorkbook("berupa arsip terkompresi");
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            throw Refusal.notAWorkbook("berupa dokumen teks (RTF)");
        }
        if (starts(bytes, 9, 8) || starts(bytes, 9, 4) || starts(bytes, 9, 2) || starts(bytes, 9, 0)) {
            throw Refusal.saveAsXlsx("dibuat oleh Excel versi sangat lama (sebelum 1997)");
        }
    }

    private static void refuseMarkup(byte[] bytes) throws UnreadableFile {
        String head = head(bytes);
        if (head.contains("progid=\"excel.sheet\"") || head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw Refusal.saveAsXlsx("berbentuk XML Excel 2003");
        }
        if (head.contains("office:document")) {
            throw Refusal.saveAsXlsx("berbentuk XML OpenDocument tanpa kemasan");
        }
        if (head.startsWith("mime-version:")) {
            throw Refusal.saveAsXlsx("sebenarnya halaman web yang dikemas (MHTML), bukan lembar kerja");
        }
        if (head.startsWith("{") && head.contains("docs.google.com") || head.startsWith("[internetshortcut]")) {
            throw Refusal.linkOnly();
        }
        if (head.startsWith("<!doctype html") || head.contains("<html") || head.startsWith("<table")) {
            throw Refusal.saveAsXlsx("sebenarnya halaman web (HTML), bukan lembar kerja");
        }
        if (head.startsWith("<?xml")) {
            throw Refusal.notAWorkbook("berupa XML");
        }
    }

    /** The first characters in lower case, without byte order mark, leading space and the zeros of UTF-16. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < head.length() && "\u00ef\u00bb\u00bf\u00fe\u00ff \r\n\t".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        return head.substring(start);
    }

    private static boolean starts(byte[] bytes, int... with) {
        return startsAt(bytes, 0, with);
    }

    private static boolean startsAt(byte[] bytes, int from, int... with) {
        if (bytes.length < from + with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[from + i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
