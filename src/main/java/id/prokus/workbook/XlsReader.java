package id.prokus.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads an xls record by record with POI, or says what else the container holds. */
final class XlsReader {

    private static final String TOO_OLD = "dibuat oleh Excel versi sangat lama (sebelum 1997)";

    private final byte[] bytes;
    private final XlsRecords records;

    XlsReader(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.records = new XlsRecords(budget);
    }

    Book read() throws UnreadableFile, IOException {
        if (!new OleContainer(bytes).isCredible()) {
            throw Refusal.truncated();
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            refuseOthers(root);
            byte[] stream = stream(root);
            new XlsStream(stream).check();
            records(stream);
            List<Sheet> sheets = records.sheets();
            if (sheets.isEmpty()) {
                throw Refusal.noSheet();
            }
            boolean hasMacro = root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
            return new Book(Book.Format.XLS, sheets, hasMacro ? List.of(Book.MACRO_IGNORED) : List.of());
        }
    }

    private void records(byte[] stream) throws UnreadableFile {
        try {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().abortableProcessEvents(request, new ByteArrayInputStream(stream));
        } catch (HSSFUserException e) {
            throw e.getReason() instanceof UnreadableFile refused ? refused : Refusal.truncated();
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted();
        } catch (OldExcelFormatException e) {
            throw Refusal.saveAsXlsx(TOO_OLD);
        } catch (RuntimeException e) {
            throw records.refusal();
        }
    }

    private byte[] stream(DirectoryNode root) throws UnreadableFile, IOException {
        try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
            if (in.available() > bytes.length) {
                throw Refusal.truncated();
            }
            return in.readAllBytes();
        }
    }

    private void refuseOthers(DirectoryNode root) throws UnreadableFile {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusal.encrypted();
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return;
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            throw Refusal.saveAsXlsx(TOO_OLD);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw Refusal.notAWorkbook("berupa dokumen Word");
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw Refusal.notAWorkbook("berupa salindia PowerPoint");
        }
        throw new OleContainer(bytes).isCut() ? Refusal.truncated() : Refusal.notAWorkbook("berupa berkas Office lain");
    }
}
