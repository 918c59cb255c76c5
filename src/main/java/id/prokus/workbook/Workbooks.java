package id.prokus.workbook;

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
        Budget budget = new Budget(limits, bytes.length);
        try {
            return switch (Signature.of(bytes)) {
                case ZIP -> zipped(bytes, budget);
                case OLE -> new XlsReader(bytes, budget).read();
                case TEXT -> new CsvReader(budget).read(bytes);
            };
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw budget.refusal(e, Refusal.truncated());
        }
    }

    private static Book zipped(byte[] bytes, Budget budget) throws UnreadableFile, IOException, XMLStreamException {
        try (ZipParts parts = ZipParts.open(bytes, budget)) {
            return switch (ZipKind.of(parts)) {
                case XLSX -> new XlsxReader(parts, budget).read();
                case ODS -> new OdsReader(parts, budget).read();
            };
        }
    }
}
