package id.prokus.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads an ods as a stream. Own code, since SODS spreads a merged value over its whole area and rounds long numbers. */
final class OdsReader {

    private final ZipParts parts;
    private final Budget budget;

    OdsReader(ZipParts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    Book read() throws UnreadableFile, IOException, XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        try (InputStream in = parts.stream("content.xml")) {
            Xml xml = Xml.open(in);
            Set<String> hiding = new HashSet<>();
            String style = "";
            TextPool pool = new TextPool();
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "style" -> style = xml.attribute("name");
                    case "table-properties" -> {
                        if (xml.attribute("display").equals("false")) {
                            budget.part();
                            hiding.add(style);
                        }
                    }
                    case "table" -> sheet(xml, sheets, hiding, pool);
                    default -> {}
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Refusal.noSheet();
        }
        return new Book(Book.Format.ODS, sheets, List.of());
    }

    private void sheet(Xml xml, List<Sheet> sheets, Set<String> hiding, TextPool pool) throws UnreadableFile {
        String name = CleanText.of(xml.attribute("name"));
        String style = xml.attribute("style-name");
        budget.part();
        try {
            OdsSheet sheet = new OdsSheet(xml, pool, budget);
            sheet.read();
            // Copies of another file's cells, kept for formulas that point there.
            if (!style.equals("ta_extref")) {
                sheets.add(new Sheet(name, sheets.size(), hiding.contains(style), sheet.rows(), sheet.merged()));
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw budget.refusal(e, Refusal.damagedSheet(name));
        }
    }
}
