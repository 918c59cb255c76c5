package id.prokus.workbook.handback;

import id.prokus.workbook.handback.XmlCursor.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists in a workbook's styles part (fonts, fills, borders, cell formats), to which entries can be added. */
final class StyleSections {

    /** The order in which the lists must stand. */
    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    /** The entries a list begins with where a workbook has no such list. */
    private static final Map<String, List<String>> FIRST = Map.of(
            "fonts", List.of("<font/>"),
            "fills",
                    List.of(
                            "<fill><patternFill patternType=\"none\"/></fill>",
                            "<fill><patternFill patternType=\"gray125\"/></fill>"),
            "borders", List.of("<border/>"),
            "cellXfs", List.of("<xf/>"));

    private final byte[] xml;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Integer> present = new HashMap<>();
    private final Set<String> grown = new HashSet<>();
    private String prefix = "";

    StyleSections(byte[] xml) {
        this.xml = xml;
        XmlCursor cursor = new XmlCursor(xml);
        String section = "";
        while (cursor.next()) {
            if (cursor.depth() == 0 && cursor.opens()) {
                prefix = cursor.prefix();
            } else if (cursor.depth() == 1 && cursor.opens()) {
                section = cursor.name();
            } else if (cursor.depth() == 2 && cursor.opens()) {
                int from = cursor.start();
                cursor.toEnd();
                lists.computeIfAbsent(section, s -> new ArrayList<>()).add(cursor.text(from, cursor.end()));
                present.merge(section, 1, Integer::sum);
            }
        }
        FIRST.forEach((list, entries) -> lists.computeIfAbsent(
                list,
                l -> new ArrayList<>(
                        entries.stream().map(e -> Prefixed.with(prefix, e)).toList())));
    }

    String prefix() {
        return prefix;
    }

    /** The entries of a list, those that were added included. */
    List<String> entries(String section) {
        return List.copyOf(lists.getOrDefault(section, List.of()));
    }

    /** Adds an entry to a list unless it is there; returns its index. */
    int add(String section, String entry) {
        List<String> list = lists.computeIfAbsent(section, s -> new ArrayList<>());
        int index = list.indexOf(entry);
        if (index >= 0) {
            return index;
        }
        grown.add(section);
        list.add(entry);
        return list.size() - 1;
    }

    byte[] applied() {
        if (grown.isEmpty()) {
            return xml;
        }
        XmlEdits edits = new XmlEdits(xml);
        XmlCursor cursor = new XmlCursor(xml);
        List<String> ahead = new ArrayList<>(ORDER);
        while (cursor.next()) {
            if (cursor.depth() == 1) {
                if (cursor.opens() && ahead.contains(cursor.name())) {
                    while (!ahead.getFirst().equals(cursor.name())) {
                        edits.insert(cursor.start(), whole(ahead.removeFirst()));
                    }
                    ahead.removeFirst();
                }
                extend(edits, cursor);
            } else if (cursor.depth() == 0 && cursor.tag() == Tag.CLOSE) {
                ahead.forEach(missing -> edits.insert(cursor.start(), whole(missing)));
            }
        }
        return edits.applied();
    }

    private void extend(XmlEdits edits, XmlCursor cursor) {
        String section = cursor.name();
        if (!grown.contains(section)) {
            return;
        }
        if (cursor.opens() && cursor.find("count")) {
            edits.attribute(
                    cursor,
                    "count",
                    String.valueOf(lists.getOrDefault(section, List.of()).size()));
        }
        if (cursor.tag() == Tag.EMPTY) {
            XmlChildren.open(edits, cursor, more(section));
        } else if (cursor.tag() == Tag.CLOSE) {
            edits.insert(cursor.start(), more(section));
        }
    }

    private String more(String section) {
        List<String> list = lists.getOrDefault(section, List.of());
        return String.join("", list.subList(present.getOrDefault(section, 0), list.size()));
    }

    private String whole(String section) {
        return grown.contains(section)
                ? "<" + prefix + section + ">" + more(section) + "</" + prefix + section + ">"
                : "";
    }

    /** The part of a workbook that came without one. */
    static byte[] none(Dialect dialect) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"" + dialect.main()
                        + "\"></styleSheet>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
