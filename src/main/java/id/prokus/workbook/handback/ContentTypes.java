package id.prokus.workbook.handback;

import java.io.IOException;

/** Says of each part of a workbook what it is. */
final class ContentTypes {

    private static final String PART = "[Content_Types].xml";
    static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final PackageParts parts;

    ContentTypes(PackageParts parts) {
        this.parts = parts;
    }

    void add(String part, String type) throws IOException {
        if (!knows("Override", "PartName", "/" + part)) {
            parts.put(
                    PART,
                    XmlChildren.append(
                            parts.read(PART),
                            "Types",
                            "Override PartName=\"/" + XmlText.escape(part) + "\" ContentType=\"" + type + "\""));
        }
    }

    /** Every part whose name ends so. */
    void addExtension(String extension, String type) throws IOException {
        if (!knows("Default", "Extension", extension)) {
            // Default elements stand before Override elements in what every program writes; some insist on it.
            byte[] xml = parts.read(PART);
            XmlEdits edits = new XmlEdits(xml);
            XmlCursor cursor = new XmlCursor(xml);
            while (cursor.next() && !cursor.is("Types")) {}
            edits.insert(
                    cursor.end(),
                    "<" + cursor.prefix() + "Default Extension=\"" + extension + "\" ContentType=\"" + type + "\"/>");
            parts.put(PART, edits.applied());
        }
    }

    void remove(String part) throws IOException {
        byte[] xml = parts.read(PART);
        XmlEdits edits = new XmlEdits(xml);
        XmlCursor cursor = new XmlCursor(xml);
        while (cursor.next()) {
            if (cursor.is("Override")
                    && cursor.opens()
                    && cursor.attribute("PartName").equalsIgnoreCase("/" + part)) {
                edits.remove(cursor);
            }
        }
        parts.put(PART, edits.applied());
    }

    private boolean knows(String element, String attribute, String value) throws IOException {
        XmlCursor cursor = new XmlCursor(parts.read(PART));
        while (cursor.next()) {
            if (cursor.is(element) && cursor.attribute(attribute).equalsIgnoreCase(value)) {
                return true;
            }
        }
        return false;
    }
}
