package id.prokus.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, to hold just what a test is about. */
final class Zipped {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Zipped empty() {
        return new Zipped();
    }

    /** An xlsx of one sheet called "Data". */
    static Zipped xlsx(String sheetData) {
        return new Zipped()
                .with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='" + RELATION
                                + "'><sheets><sheet name='Data' r:id='r1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "styles",
                                "styles.xml",
                                "sharedStrings",
                                "sharedStrings.xml"))
                .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
    }

    /** An ods with these tables. */
    static Zipped ods(String tables) {
        return new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:p='p' xmlns:s='s' xmlns:c='c'><o:body>"
                                + "<o:spreadsheet>" + tables + "</o:spreadsheet></o:body></o:document-content>");
    }

    /** @param typesAndTargets relations r1, r2 and on */
    static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='r")
                    .append(i / 2 + 1)
                    .append("' Type='")
                    .append(RELATION)
                    .append('/')
                    .append(typesAndTargets[i])
                    .append("' Target='")
                    .append(typesAndTargets[i + 1])
                    .append("'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    Zipped with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Zipped with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Book book() throws UnreadableFile {
        return new Workbooks().read(bytes());
    }

    /** The cells of the only row of the first sheet. */
    Row row() throws UnreadableFile {
        return book().sheets().getFirst().rows().getFirst();
    }
}
