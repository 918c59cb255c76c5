package id.prokus.workbook.handback;

/** The namespaces of a workbook: the usual ones, or those of "Strict Open XML". */
enum Dialect {
    TRANSITIONAL(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    STRICT("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final String main;
    private final String relations;

    Dialect(String main, String relations) {
        this.main = main;
        this.relations = relations;
    }

    static Dialect of(byte[] workbookXml) {
        XmlCursor cursor = new XmlCursor(workbookXml);
        cursor.next();
        return cursor.text(cursor.start(), cursor.end()).contains(STRICT.main) ? STRICT : TRANSITIONAL;
    }

    /** The namespace of worksheets, styles and comments. */
    String main() {
        return main;
    }

    /** The namespace of {@code r:id}. */
    String relations() {
        return relations;
    }

    /** The type of a relation to a worksheet, comments and so on. */
    String relation(String kind) {
        return relations + "/" + kind;
    }
}
