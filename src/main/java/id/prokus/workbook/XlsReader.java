package id.prokus.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads an xls, or says what else the container holds. */
final class XlsReader {

    private final byte[] bytes;
    private final Budget budget;

    XlsReader(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    Book read() throws UnreadableFile, IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            refuseOthers(root);
            XlsRecords records = new XlsRecords(budget);
            try (InputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
                HSSFRequest request = new HSSFRequest();
                request.addListenerForAllRecords(records);
                new HSSFEventFactory().abortableProcessEvents(request, stream);
            } catch (HSSFUserException e) {
                throw e.getReason() instanceof UnreadableFile refused ? refused : Refusal.truncated();
            }
            return book(records, root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR"));
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted();
        } catch (OldExcelFormatException e) {
            throw Refusal.saveAsXlsx("dibuat oleh Excel versi sangat lama (sebelum 1997)");
        }
    }

    private static Book book(XlsRecords records, boolean hasMacro) throws UnreadableFile {
        List<Sheet> sheets = records.sheets();
        if (sheets.isEmpty()) {
            throw Refusal.noSheet();
        }
        return new Book(Book.Format.XLS, sheets, hasMacro ? List.of(Book.MACRO_IGNORED) : List.of());
    }

    private static void refuseOthers(DirectoryNode root) throws UnreadableFile {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusal.encrypted();
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return;
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            throw Refusal.saveAsXlsx("dibuat oleh Excel versi sangat lama (sebelum 1997)");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw Refusal.notAWorkbook("berupa dokumen Word");
        }
        throw Refusal.notAWorkbook("berupa berkas Office lain");
    }
}
