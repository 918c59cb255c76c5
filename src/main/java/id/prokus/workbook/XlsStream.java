package id.prokus.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/**
 * The stream of records in an xls, looked over before POI makes records of it: POI sets aside room for whatever is promised,
 * and reads on past the end of a locked stream for half a minute.
 */
final class XlsStream {

    private static final int HEADER = 4;

    /** The least a shared text takes: its length and its flags. */
    private static final int SHORTEST_TEXT = 3;

    private final byte[] bytes;

    /** Where the record stands that locks the stream, and the one that holds the shared texts; below 0 without one. */
    private int lock = -1;

    private int texts = -1;

    XlsStream(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws UnreadableFile when a record is missing, promises more texts than it could hold, or locks the others */
    void check() throws UnreadableFile, IOException {
        int at = 0;
        int depth = 0;
        while (at + HEADER <= bytes.length && (depth > 0 || twoBytes(at) == BOFRecord.sid)) {
            switch (twoBytes(at)) {
                case BOFRecord.sid -> depth++;
                case EOFRecord.sid -> depth--;
                case FilePassRecord.sid -> lock = at;
                case SSTRecord.sid -> texts = at;
                default -> {}
            }
            at += HEADER + twoBytes(at + 2);
        }
        if (depth > 0 || at > bytes.length) {
            throw Refusal.truncated();
        }
        if (lock >= 0) {
            checkTexts(unlocked());
        } else if (texts >= 0) {
            checkTexts(new RecordInputStream(new ByteArrayInputStream(bytes, texts, at - texts)));
        }
    }

    /** A workbook whose structure is protected is locked with a password that every program knows. */
    private RecordInputStream unlocked() throws UnreadableFile, IOException {
        int from = lock + HEADER + twoBytes(lock + 2);
        RecordInputStream record = new RecordInputStream(new ByteArrayInputStream(bytes, lock, from - lock));
        record.nextRecord();
        EncryptionInfo encryption = new FilePassRecord(record).getEncryptionInfo();
        try {
            if (!encryption.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw Refusal.encrypted();
            }
        } catch (GeneralSecurityException e) {
            throw Refusal.encrypted();
        }
        return new RecordInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from), encryption, from);
    }

    private void checkTexts(RecordInputStream records) throws UnreadableFile {
        while (texts >= 0 && records.hasNextRecord()) {
            records.nextRecord();
            if (records.getSid() == SSTRecord.sid) {
                records.readInt();
                if (Integer.toUnsignedLong(records.readInt()) * SHORTEST_TEXT > bytes.length) {
                    throw Refusal.truncated();
                }
                return;
            }
            records.readRemainder();
        }
    }

    private int twoBytes(int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }
}
