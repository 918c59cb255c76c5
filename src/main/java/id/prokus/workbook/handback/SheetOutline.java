package id.prokus.workbook.handback;

/**
 * What must be known of a sheet before its cells are changed.
 *
 * @param selected whether its tab is among the selected ones: what is typed goes to all of them at once
 * @param locked whether the sheet is protected
 * @param drawing the relation to the shapes of its comments; empty where it has none
 * @param prefix of its elements, with the colon
 */
record SheetOutline(boolean selected, boolean locked, String drawing, String prefix) {

    static SheetOutline of(byte[] xml) {
        XmlCursor head = new XmlCursor(xml);
        boolean selected = false;
        String prefix = "";
        while (head.next() && !head.is("sheetData")) {
            if (head.depth() == 0) {
                prefix = head.prefix();
            }
            selected |= head.is("sheetView") && head.opens() && head.isOn("tabSelected");
        }
        XmlCursor tail = new XmlCursor(xml, lastIndexOf(xml, "sheetData"));
        boolean locked = false;
        String drawing = "";
        while (tail.next()) {
            if (tail.is("sheetProtection") && tail.opens()) {
                locked = tail.isOn("sheet");
            } else if (tail.is("legacyDrawing") && tail.opens()) {
                drawing = tail.relation();
            }
        }
        return new SheetOutline(selected, locked, drawing, prefix);
    }

    private static int lastIndexOf(byte[] xml, String word) {
        for (int at = xml.length - word.length(); at > 0; at--) {
            int i = 0;
            while (i < word.length() && xml[at + i] == word.charAt(i)) {
                i++;
            }
            if (i == word.length()) {
                return at;
            }
        }
        return 0;
    }
}
