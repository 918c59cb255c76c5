package id.prokus.workbook.handback;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a cell looks: an {@code xf} of a styles part.
 *
 * @param attributes font, fill, border and number format by their index, and which of them apply
 * @param children alignment and protection as they stand in the part
 */
record CellFormat(Map<String, String> attributes, String children) {

    CellFormat {
        attributes = new LinkedHashMap<>(attributes);
    }

    static CellFormat plain() {
        return new CellFormat(new TreeMap<>(Map.of("numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")), "");
    }

    static CellFormat parse(String xf) {
        byte[] xml = xf.getBytes(StandardCharsets.UTF_8);
        XmlCursor cursor = new XmlCursor(xml);
        cursor.next();
        Map<String, String> attributes = cursor.attributes();
        int from = cursor.end();
        cursor.toEnd();
        return new CellFormat(attributes, cursor.start() < from ? "" : cursor.text(from, cursor.start()));
    }

    int fill() {
        return number("fillId");
    }

    private int number(String attribute) {
        try {
            return Integer.parseInt(attributes.getOrDefault(attribute, "0"));
        } catch (NumberFormatException broken) {
            return 0;
        }
    }

    CellFormat withFill(int fill) {
        return with("fillId", String.valueOf(fill)).with("applyFill", "1");
    }

    CellFormat withNumberFormat(int format) {
        return number("numFmtId") == format
                ? this
                : with("numFmtId", String.valueOf(format)).with("applyNumberFormat", "1");
    }

    CellFormat with(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new CellFormat(changed, children);
    }

    /** Editable although its sheet is protected. */
    CellFormat unlocked(String prefix) {
        byte[] xml = children.getBytes(StandardCharsets.UTF_8);
        XmlEdits edits = new XmlEdits(xml);
        XmlCursor cursor = new XmlCursor(xml);
        boolean found = false;
        int after = 0;
        while (cursor.next()) {
            if (cursor.is("protection") && cursor.opens()) {
                edits.attribute(cursor, "locked", "0");
                found = true;
            } else if (cursor.is("alignment")) {
                after = cursor.end();
            }
        }
        if (!found) {
            edits.insert(after, "<" + prefix + "protection locked=\"0\"/>");
        }
        return new CellFormat(
                with("applyProtection", "1").attributes(), new String(edits.applied(), StandardCharsets.UTF_8));
    }

    String toXml(String prefix) {
        StringBuilder xml = new StringBuilder("<").append(prefix).append("xf");
        attributes.forEach((name, value) -> xml.append(' ')
                .append(name)
                .append("=\"")
                .append(XmlText.escape(value))
                .append('"'));
        return children.isEmpty()
                ? xml.append("/>").toString()
                : xml.append('>')
                        .append(children)
                        .append("</")
                        .append(prefix)
                        .append("xf>")
                        .toString();
    }
}
