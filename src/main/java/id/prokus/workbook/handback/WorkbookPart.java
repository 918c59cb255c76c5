package id.prokus.workbook.handback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The part that lists a workbook's sheets. */
final class WorkbookPart {

    /** One sheet: its name, the part that holds it, the relation that leads there, its position from 0. */
    record Tab(String name, String part, String relation, int index) {}

    private final PackageParts parts;
    private final String part;
    private final List<Tab> tabs = new ArrayList<>();

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

    /** A name like this that none of the sheets that stay has. */
    String freeName(String wanted, Set<Integer> gone) {
        Set<String> taken = new TreeSet<>();
        tabs.stream()
                .filter(tab -> !gone.contains(tab.index()))
                .forEach(tab -> taken.add(tab.name().toLowerCase(Locale.ROOT)));
        String name = wanted;
        for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    void putFirst(FirstTab tab) throws IOException {
        parts.put(part, tab.applied(parts.read(part), dialect()));
    }
}
