package id.prokus.workbook.handback;

import id.prokus.workbook.handback.XmlCursor.Tag;
import java.util.Set;

/**
 * A sheet put before all others. What counts sheets by position (which one is shown, which one a print area belongs to) is
 * counted anew.
 *
 * @param name its name
 * @param relation the relation that leads to its part
 * @param headingRow the row repeated on every printed page, from 1
 * @param gone positions of the sheets that go
 * @param shown whether the workbook opens on it
 */
record FirstTab(String name, String relation, int headingRow, Set<Integer> gone, boolean shown) {

    /** What may stand between the list of sheets and the list of names. */
    private static final Set<String> BEFORE_NAMES = Set.of("sheets", "sheet", "functionGroups", "externalReferences");

    byte[] applied(byte[] workbook, Dialect dialect) {
        XmlEdits edits = new XmlEdits(workbook);
        XmlCursor cursor = new XmlCursor(workbook);
        int index = 0;
        boolean listed = false;
        boolean named = false;
        while (cursor.next()) {
            if (cursor.is("workbookView") && cursor.opens()) {
                show(cursor, edits);
            } else if (cursor.is("sheets") && cursor.tag() == Tag.OPEN) {
                edits.insert(cursor.end(), sheet(cursor.prefix(), highestId(workbook) + 1, dialect));
                listed = true;
            } else if (cursor.is("sheet") && cursor.opens()) {
                if (gone.contains(index++)) {
                    edits.remove(cursor);
                }
            } else if (cursor.is("definedNames") && !named) {
                append(cursor, edits);
                named = true;
            } else if (cursor.is("definedName") && cursor.opens() && cursor.find("localSheetId")) {
                moveOrRemove(cursor, edits);
            } else if (listed && !named && cursor.depth() <= 1 && !BEFORE_NAMES.contains(cursor.name())) {
                String names = "<definedNames>" + printTitles() + "</definedNames>";
                edits.insert(cursor.start(), Prefixed.with(cursor.prefix(), names));
                named = true;
            }
        }
        return edits.applied();
    }

    private void show(XmlCursor cursor, XmlEdits edits) {
        int active = cursor.number("activeTab", 0);
        edits.attribute(cursor, "activeTab", String.valueOf(shown || gone.contains(active) ? 0 : moved(active)));
        if (cursor.find("firstSheet")) {
            edits.attribute(cursor, "firstSheet", "0");
        }
    }

    private String sheet(String prefix, int id, Dialect dialect) {
        return "<" + prefix + "sheet xmlns:r=\"" + dialect.relations() + "\" name=\"" + XmlText.escape(name)
                + "\" sheetId=\"" + id + "\" r:id=\"" + relation + "\"/>";
    }

    private void append(XmlCursor cursor, XmlEdits edits) {
        String names = Prefixed.with(cursor.prefix(), printTitles());
        if (cursor.tag() == Tag.EMPTY) {
            XmlChildren.open(edits, cursor, names);
        } else {
            edits.insert(cursor.end(), names);
        }
    }

    private String printTitles() {
        return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'" + XmlText.escape(name.replace("'", "''"))
                + "'!$" + headingRow + ":$" + headingRow + "</definedName>";
    }

    private void moveOrRemove(XmlCursor cursor, XmlEdits edits) {
        int local = cursor.number("localSheetId", 0);
        if (gone.contains(local)) {
            edits.remove(cursor);
        } else {
            edits.attribute(cursor, "localSheetId", String.valueOf(moved(local)));
        }
    }

    private int moved(int index) {
        return 1 + index - (int) gone.stream().filter(g -> g < index).count();
    }

    private static int highestId(byte[] workbook) {
        int highest = 0;
        XmlCursor cursor = new XmlCursor(workbook);
        while (cursor.next()) {
            if (cursor.is("sheet") && cursor.opens()) {
                highest = Math.max(highest, cursor.number("sheetId", 0));
            }
        }
        return highest;
    }
}
