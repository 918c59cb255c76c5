package id.prokus.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** How the styles of an xlsx make numbers look. */
final class XlsxLooks {

    private NumberLook[] byStyle = new NumberLook[0];

    /** @param part the name of the styles part; a missing one makes every number a number */
    static XlsxLooks of(ZipParts parts, String part) throws UnreadableFile, IOException, XMLStreamException {
        XlsxLooks looks = new XlsxLooks();
        if (!parts.has(part)) {
            return looks;
        }
        Map<String, NumberLook> custom = new HashMap<>();
        java.util.List<NumberLook> styles = new java.util.ArrayList<>();
        boolean inCellFormats = false;
        try (InputStream in = parts.stream(part)) {
            Xml xml = Xml.open(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("cellXfs")) {
                    break;
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        custom.put(xml.attribute("numFmtId"), NumberLook.ofCode(xml.attribute("formatCode")));
                    case "cellXfs" -> inCellFormats = true;
                    case "xf" -> {
                        if (inCellFormats) {
                            parts.budget().part();
                            styles.add(look(xml.attribute("numFmtId"), custom));
                        }
                    }
                    default -> {}
                }
            }
        }
        looks.byStyle = styles.toArray(NumberLook[]::new);
        return looks;
    }

    /** @param style a cell's style; 0 where it names none */
    NumberLook of(int style) {
        return style >= 0 && style < byStyle.length ? byStyle[style] : NumberLook.NUMBER;
    }

    private static NumberLook look(String format, Map<String, NumberLook> custom) {
        NumberLook look = custom.get(format);
        if (look != null) {
            return look;
        }
        try {
            return format.isEmpty() ? NumberLook.NUMBER : NumberLook.ofBuiltIn(Integer.parseInt(format));
        } catch (NumberFormatException e) {
            return NumberLook.NUMBER;
        }
    }
}
