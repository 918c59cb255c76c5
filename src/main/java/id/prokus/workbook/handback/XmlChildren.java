package id.prokus.workbook.handback;

/** One child more for an element that lists things. */
final class XmlChildren {

    private XmlChildren() {}

    /**
     * Appends an empty element to the first element of a name.
     *
     * @param child the element's name and attributes, without angle brackets and prefix
     */
    static byte[] append(byte[] xml, String parent, String child) {
        XmlEdits edits = new XmlEdits(xml);
        XmlCursor cursor = new XmlCursor(xml);
        while (cursor.next()) {
            if (cursor.is(parent)) {
                String element = "<" + cursor.prefix() + child + "/>";
                if (cursor.tag() == XmlCursor.Tag.CLOSE) {
                    edits.insert(cursor.start(), element);
                    break;
                }
                if (cursor.tag() == XmlCursor.Tag.EMPTY) {
                    open(edits, cursor, element);
                    break;
                }
            }
        }
        return edits.applied();
    }

    /** Turns the empty element a cursor stands on into one with content. */
    static void open(XmlEdits edits, XmlCursor cursor, String content) {
        String name = cursor.prefix() + cursor.name();
        int slash = cursor.end() - 2;
        edits.replace(slash, cursor.end(), ">" + content + "</" + name + ">");
    }
}
