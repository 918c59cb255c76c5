package id.prokus.workbook.handback;

import id.prokus.workbook.CellName;
import id.prokus.workbook.handback.XmlCursor.Tag;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Changes one sheet: colours, text cells, the link to its comments. Everything else in it stays byte for byte. */
final class SheetPatch {

    /** What stands behind the link to the comments' shapes. */
    private static final Set<String> AFTER_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent",
            "worksheet");

    private final byte[] xml;
    private final XmlEdits edits;
    private final XmlCursor cursor;
    private final SheetOutline outline;
    private final SheetWishes wishes;
    private final StyleSheet styles;
    private final ColumnFormats columns = new ColumnFormats();
    private final RowPatch rows;
    private final NavigableMap<Integer, NavigableMap<Integer, CellWish>> pending;

    SheetPatch(byte[] xml, SheetOutline outline, SheetWishes wishes, StyleSheet styles) {
        this.xml = xml;
        this.outline = outline;
        this.wishes = wishes;
        this.styles = styles;
        this.edits = new XmlEdits(xml);
        this.cursor = new XmlCursor(xml);
        this.rows = new RowPatch(cursor, edits, styles, columns, outline);
        this.pending = new TreeMap<>(wishes.cells());
    }

    /**
     * The changed sheet.
     *
     * @param drawing the element that links to the comments' shapes; empty where none is to be added
     */
    byte[] applied(String drawing) {
        boolean linked = drawing.isEmpty();
        boolean columnsDone = wishes.textColumns().isEmpty();
        boolean dataSeen = false;
        while (cursor.next()) {
            if (cursor.is("sheetFormatPr")) {
                columns.setUsualWidth(cursor.attribute("defaultColWidth"));
            } else if (cursor.is("sheetView") && cursor.opens() && cursor.find("tabSelected")) {
                edits.attribute(cursor, "tabSelected", "0");
            } else if (cursor.is("dimension") && cursor.opens()) {
                widen();
            } else if (cursor.is("cols") && cursor.opens()) {
                replaceColumns(columnsDone);
                columnsDone = true;
            } else if (cursor.is("sheetData")) {
                if (!columnsDone && cursor.opens()) {
                    edits.insert(cursor.start(), columns.asText(wishes.textColumns(), styles, outline.prefix()));
                    columnsDone = true;
                }
                changeRows();
                dataSeen = true;
            } else if (dataSeen && !linked && cursor.depth() <= 1 && AFTER_DRAWING.contains(cursor.name())) {
                edits.insert(cursor.start(), drawing);
                linked = true;
            }
        }
        return edits.isEmpty() ? xml : edits.applied();
    }

    private void replaceColumns(boolean done) {
        int from = cursor.start();
        boolean filled = cursor.tag() == Tag.OPEN;
        while (filled && cursor.next() && !cursor.is("cols")) {
            if (cursor.is("col") && cursor.opens()) {
                columns.read(cursor);
            }
        }
        if (!done) {
            edits.replace(from, cursor.end(), columns.asText(wishes.textColumns(), styles, outline.prefix()));
        }
    }

    /** Goes through the rows, from the tag that opens the sheet's data to the one that closes it. */
    private void changeRows() {
        if (cursor.tag() == Tag.EMPTY) {
            String missing = missingBefore(Integer.MAX_VALUE);
            if (!missing.isEmpty()) {
                XmlChildren.open(edits, cursor, missing);
            }
            return;
        }
        int row = 0;
        while (cursor.next() && !cursor.is("sheetData")) {
            if (cursor.is("row") && cursor.opens()) {
                row = cursor.number("r", row + 1);
                insertMissingBefore(row);
                NavigableMap<Integer, CellWish> here = pending.remove(row);
                rows.patch(row, here == null ? new TreeMap<>() : here);
            }
        }
        insertMissingBefore(Integer.MAX_VALUE);
    }

    private void insertMissingBefore(int row) {
        if (!pending.isEmpty() && pending.firstKey() < row) {
            edits.insert(cursor.start(), missingBefore(row));
        }
    }

    private String missingBefore(int row) {
        StringBuilder missing = new StringBuilder();
        Map<Integer, NavigableMap<Integer, CellWish>> earlier = pending.headMap(row, false);
        earlier.forEach((number, cells) -> missing.append(rows.missing(number, cells)));
        earlier.clear();
        return missing.toString();
    }

    /** Stretches the area the sheet says it uses over every coloured cell. */
    private void widen() {
        String area = cursor.attribute("ref");
        int colon = area.indexOf(':');
        int row = CellName.row(area.substring(colon + 1));
        int column = CellName.column(area.substring(colon + 1));
        int lastRow = row;
        int lastColumn = column;
        for (var line : wishes.cells().entrySet()) {
            for (var cell : line.getValue().entrySet()) {
                if (cell.getValue().tone().isPresent()) {
                    lastRow = Math.max(lastRow, line.getKey());
                    lastColumn = Math.max(lastColumn, cell.getKey());
                }
            }
        }
        if (column >= 0 && (lastRow > row || lastColumn > column)) {
            String first = colon < 0 ? area : area.substring(0, colon);
            edits.attribute(cursor, "ref", first + ":" + CellName.of(lastRow, lastColumn));
        }
    }
}
