package id.prokus.workbook;

import id.prokus.workbook.UnreadableFile.Reason;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads spreadsheets as people send them. What a file is, is told by its bytes, never by its name. One instance may be used
 * by many threads.
 *
 * <p>Takes the whole file in memory: what was received is kept and hashed as bytes anyway, and a zip is read from its end.
 */
public final class Workbooks {

    private final Limits limits;

    public Workbooks() {
        this(Limits.USUAL);
    }

    Workbooks(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads every sheet, hidden ones too.
     *
     * @param bytes the file as received
     * @throws UnreadableFile when it cannot be read; its message is meant to follow the file's name
     */
    public Book read(byte[] bytes) throws UnreadableFile {
        if (bytes.length > limits.fileBytes()) {
            throw Refusal.tooLarge();
        }
        return switch (Signature.of(bytes)) {
            case ZIP -> zipped(bytes);
            case OLE -> xls(bytes);
            case TEXT -> csv(bytes);
        };
    }

    private Book zipped(byte[] bytes) throws UnreadableFile {
        try {
            return zipped(bytes, false);
        } catch (UnreadableFile e) {
            if (e.reason() == Reason.TRUNCATED) {
                return zipped(bytes, true);
            }
            throw e;
        }
    }

    private Book zipped(byte[] bytes, boolean isMending) throws UnreadableFile {
        Budget budget = new Budget(limits, bytes.length);
        try (ZipParts parts = ZipParts.open(bytes, limits, budget, isMending)) {
            return switch (ZipKind.of(parts)) {
                case XLSX -> new XlsxReader(parts, budget).read();
                case ODS -> new OdsReader(parts, budget).read();
            };
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw budget.refusal(e, Refusal.truncated());
        }
    }

    private Book xls(byte[] bytes) throws UnreadableFile {
        try {
            return new XlsReader(bytes, new Budget(limits, bytes.length)).read();
        } catch (IOException | RuntimeException e) {
            throw Refusal.truncated();
        }
    }

    private Book csv(byte[] bytes) throws UnreadableFile {
        if (bytes.length > limits.textBytes()) {
            throw Refusal.tooLarge();
        }
        return new CsvReader(new Budget(limits, bytes.length)).read(bytes);
    }
}
