package id.prokus.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The part that lists a workbook's sheets, and what depends on their order. */
final class WorkbookPart {

    /** One sheet: its name, the part that holds it, the relation that leads there, its position from 0. */
    record Tab(String name, String part, String relation, int index) {}

    private static final Set<String> BEFORE_NAMES = Set.of("sheets", "functionGroups", "externalReferences");

    private final PackageParts parts;
    private final String part;
    private final List<Tab> tabs = new ArrayList<>();
    private int active;

    WorkbookPart(PackageParts parts) throws IOException {
        this.parts = parts;
        this.part = Relations.of(parts, "").first("officeDocument").orElse("xl/workbook.xml");
        Relations relations = relations();
        XmlCursor cursor = new XmlCursor(parts.read(part));
        while (cursor.next()) {
            if (cursor.is("sheet") && cursor.opens()) {
                String relation = cursor.relation();
                tabs.add(new Tab(
                        cursor.attribute("name"), relations.target(relation).orElse(""), relation, tabs.size()));
            } else if (cursor.is("workbookView") && cursor.opens()) {
                active = cursor.number("activeTab", 0);
            }
        }
    }

    Relations relations() {
        return Relations.of(parts, part);
    }

    Dialect dialect() throws IOException {
        return Dialect.of(parts.read(part));
    }

    /** Every sheet in order, chart sheets included. */
    List<Tab> tabs() {
        return tabs;
    }

    /** The position of the sheet that is shown first. */
    int active() {
        return active;
    }

    /** A name like this that no sheet has yet, leaving out those about to go. */
    String freeName(String wanted, Set<Integer> without) {
        Set<String> taken = new TreeSet<>();
        tabs.stream()
                .filter(t -> !without.contains(t.index()))
                .forEach(t -> taken.add(t.name().toLowerCase(Locale.ROOT)));
        String name = wanted;
        for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    /**
     * Puts a sheet before all others.
     *
     * @param name its name
     * @param relation the relation that leads to it
     * @param headingRow the row repeated on every printed page, from 1
     * @param without positions of sheets that go
     * @param shown whether the workbook opens on the new sheet
     */
    void putFirst(String name, String relation, int headingRow, Set<Integer> without, boolean shown)
            throws IOException {
        byte[] xml = parts.read(part);
        XmlEdits edits = new XmlEdits(xml);
        XmlCursor cursor = new XmlCursor(xml);
        int id = highestId(xml) + 1;
        int index = 0;
        String titles = "definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'"
                + XmlText.escape(name.replace("'", "''")) + "'!$" + headingRow + ":$" + headingRow + "</";
        boolean named = false;
        boolean sheetsSeen = false;
        while (cursor.next()) {
            String prefix = cursor.prefix();
            if (cursor.is("workbookView") && cursor.opens()) {
                edits.attribute(cursor, "activeTab", String.valueOf(shown ? 0 : moved(active, without)));
                if (cursor.find("firstSheet")) {
                    edits.attribute(cursor, "firstSheet", "0");
                }
            } else if (cursor.is("sheets") && cursor.tag() == XmlCursor.Tag.OPEN) {
                edits.insert(
                        cursor.end(),
                        "<" + prefix + "sheet xmlns:r=\"" + dialect().relations() + "\" name=\"" + XmlText.escape(name)
                                + "\" sheetId=\"" + id + "\" r:id=\"" + relation + "\"/>");
            } else if (cursor.is("sheet") && cursor.opens()) {
                if (without.contains(index++)) {
                    edits.remove(cursor);
                }
            } else if (cursor.is("definedNames") && !named) {
                named = true;
                String element = "<" + prefix + titles + prefix + "definedName>";
                if (cursor.tag() == XmlCursor.Tag.EMPTY) {
                    XmlChildren.open(edits, cursor, element);
                } else {
                    edits.insert(cursor.end(), element);
                }
            } else if (cursor.is("definedName") && cursor.opens() && cursor.find("localSheetId")) {
                int local = cursor.number("localSheetId", 0);
                if (without.contains(local)) {
                    edits.remove(cursor);
                } else {
                    edits.attribute(cursor, "localSheetId", String.valueOf(moved(local, without)));
                }
            } else if (sheetsSeen && !named && cursor.depth() <= 1 && !BEFORE_NAMES.contains(cursor.name())) {
                named = true;
                edits.insert(
                        cursor.start(),
                        "<" + prefix + "definedNames><" + prefix + titles + prefix + "definedName></" + prefix
                                + "definedNames>");
            }
            sheetsSeen |= cursor.is("sheets");
        }
        parts.put(part, edits.applied());
    }

    private static int moved(int index, Set<Integer> without) {
        return 1 + index - (int) without.stream().filter(w -> w < index).count();
    }

    private static int highestId(byte[] xml) {
        int highest = 0;
        XmlCursor cursor = new XmlCursor(xml);
        while (cursor.next()) {
            if (cursor.is("sheet") && cursor.opens()) {
                highest = Math.max(highest, cursor.number("sheetId", 0));
            }
        }
        return highest;
    }
}
