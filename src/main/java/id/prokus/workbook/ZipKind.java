package id.prokus.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/** What a zip is by its parts. */
enum ZipKind {
    XLSX,
    ODS;

    /** @throws UnreadableFile when it is no workbook, or one behind a password */
    static ZipKind of(ZipParts parts) throws UnreadableFile, IOException, XMLStreamException {
        if (parts.has("mimetype")) {
            return openDocument(parts);
        }
        if (parts.isEncrypted()) {
            throw Refusal.encrypted();
        }
        String main = XlsxRelations.of(parts, "").part("officeDocument");
        if (main.endsWith(".bin") || parts.has("xl/workbook.bin")) {
            throw Refusal.saveAsXlsx("berbentuk Excel biner (.xlsb)");
        }
        if (main.startsWith("word/")) {
            throw Refusal.notAWorkbook("berupa dokumen Word");
        }
        if (main.startsWith("ppt/")) {
            throw Refusal.notAWorkbook("berupa salindia PowerPoint");
        }
        if (main.isEmpty() && !parts.has("xl/workbook.xml")) {
            throw other(parts);
        }
        return XLSX;
    }

    private static ZipKind openDocument(ZipParts parts) throws UnreadableFile, IOException {
        if (parts.has("encrypted-package")
                || text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
            throw Refusal.encrypted();
        }
        String type = text(parts, "mimetype").strip();
        if (!type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            throw Refusal.notAWorkbook(
                    type.startsWith("application/vnd.oasis.opendocument.text")
                            ? "berupa dokumen teks OpenDocument (.odt)"
                            : "berupa dokumen OpenDocument");
        }
        if (!parts.has("content.xml")) {
            throw Refusal.truncated();
        }
        return ODS;
    }

    private static UnreadableFile other(ZipParts parts) {
        for (String name : parts.names()) {
            if (name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".ods") || name.endsWith(".csv")) {
                return Refusal.archiveOfWorkbooks();
            }
            if (name.endsWith(".iwa")) {
                return Refusal.saveAsXlsx("dibuat dengan Numbers");
            }
        }
        return Refusal.notAWorkbook("berupa arsip zip tanpa lembar kerja di dalamnya");
    }

    private static String text(ZipParts parts, String name) throws IOException {
        try (InputStream in = parts.stream(name)) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }
}
