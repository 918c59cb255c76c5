package id.prokus.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The tabs of an xlsx, as its workbook part lists them.
 *
 * @param tabs in their order, chart sheets included
 * @param from1904 whether its dates count from 1904
 */
record XlsxTabs(List<Tab> tabs, boolean from1904) {

    record Tab(String name, String relation, boolean hidden) {}

    static XlsxTabs of(ZipParts parts, String workbook) throws UnreadableFile, IOException, XMLStreamException {
        List<Tab> tabs = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = parts.stream(workbook)) {
            Xml xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "workbookPr" -> from1904 = isTrue(xml.attribute("date1904"));
                    case "sheet" -> {
                        parts.budget().part();
                        tabs.add(tab(xml));
                    }
                    default -> {}
                }
            }
        }
        return new XlsxTabs(tabs, from1904);
    }

    private static Tab tab(Xml xml) {
        String relation = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // "id" only with a namespace: some writers add a plain one of their own.
            if (xml.getAttributeLocalName(i).equals("id") && !isEmpty(xml.getAttributeNamespace(i))) {
                relation = xml.getAttributeValue(i);
            }
        }
        String state = xml.attribute("state");
        return new Tab(
                CleanText.of(CleanText.unescape(xml.attribute("name"))),
                relation,
                state.equals("hidden") || state.equals("veryHidden"));
    }

    private static boolean isEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }
}
