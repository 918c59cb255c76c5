package id.prokus.workbook;

import id.prokus.workbook.XlsxRelations.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads an xlsx part by part as a stream. Own code, since fastexcel-reader knows no merged areas, so that every sheet would be
 * read twice; this way one pass gives everything, in less time than its one pass takes.
 */
final class XlsxReader {

    private final ZipParts parts;
    private final Budget budget;

    XlsxReader(ZipParts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    Book read() throws UnreadableFile, IOException, XMLStreamException {
        String workbook = XlsxRelations.of(parts, "").part("officeDocument");
        if (workbook.isEmpty()) {
            workbook = "xl/workbook.xml";
        }
        XlsxRelations relations = XlsxRelations.of(parts, workbook);
        XlsxTabs tabs = XlsxTabs.of(parts, workbook);
        XlsxLooks looks = XlsxLooks.of(parts, relations.part("styles"));
        XlsxSharedTexts shared = XlsxSharedTexts.of(parts, relations.part("sharedStrings"));
        TextPool pool = new TextPool();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < tabs.tabs().size(); i++) {
            XlsxTabs.Tab tab = tabs.tabs().get(i);
            Relation relation = relations.get(tab.relation());
            if (relation.type().equals("worksheet")) {
                sheets.add(sheet(tab, i, relation.part(), new XlsxSheet(shared, looks, tabs.from1904(), pool, budget)));
            }
        }
        if (sheets.isEmpty()) {
            throw Refusal.noSheet();
        }
        return new Book(Book.Format.XLSX, sheets, remarks(relations));
    }

    private Sheet sheet(XlsxTabs.Tab tab, int index, String part, XlsxSheet sheet) throws UnreadableFile {
        if (!parts.has(part)) {
            throw Refusal.damagedSheet(tab.name());
        }
        try (InputStream in = parts.stream(part)) {
            sheet.read(Xml.open(in));
            return new Sheet(tab.name(), index, tab.hidden(), sheet.rows(), sheet.merged());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw budget.refusal(e, Refusal.damagedSheet(tab.name()));
        }
    }

    private static List<String> remarks(XlsxRelations relations) {
        return relations.part("vbaProject").isEmpty() ? List.of() : List.of(Book.MACRO_IGNORED);
    }
}
