package id.prokus.workbook.handback;

import id.prokus.workbook.CellName;
import id.prokus.workbook.handback.XmlCursor.Tag;
import java.util.NavigableMap;
import java.util.Optional;

/** Changes the cells of one row after another: their style, and numbers to text where text is wished. */
final class RowPatch {

    private final XmlCursor cursor;
    private final XmlEdits edits;
    private final StyleSheet styles;
    private final ColumnFormats columns;
    private final boolean unlock;
    private final boolean tidy;
    private final String prefix;

    RowPatch(XmlCursor cursor, XmlEdits edits, StyleSheet styles, ColumnFormats columns, SheetOutline outline) {
        this.cursor = cursor;
        this.edits = edits;
        this.styles = styles;
        this.columns = columns;
        this.unlock = outline.locked();
        this.tidy = styles.hasOurs();
        this.prefix = outline.prefix();
    }

    /** A row the sheet does not have yet; nothing where none of its cells gets a colour. */
    String missing(int row, NavigableMap<Integer, CellWish> wishes) {
        String cells = cells(row, wishes, -1);
        return cells.isEmpty() ? "" : "<" + prefix + "row r=\"" + row + "\">" + cells + "</" + prefix + "row>";
    }

    /** Changes the row the cursor stands on; leaves the cursor behind the last cell that mattered. */
    void patch(int row, NavigableMap<Integer, CellWish> wishes) {
        if (wishes.isEmpty() && !tidy) {
            return;
        }
        int rowStyle = cursor.isOn("customFormat") ? cursor.number("s", -1) : -1;
        if (cursor.tag() == Tag.EMPTY) {
            String cells = cells(row, wishes, rowStyle);
            if (!cells.isEmpty()) {
                XmlChildren.open(edits, cursor, cells);
            }
            return;
        }
        if (!wishes.isEmpty() && cursor.find("spans")) {
            edits.attribute(cursor, "spans", "1:16384");
        }
        int from = 0;
        while (cursor.next() && !(cursor.is("row") && cursor.tag() == Tag.CLOSE)) {
            if (cursor.is("c") && cursor.opens()) {
                int column = cursor.find("r") ? CellName.column(cursor.attribute("r")) : from;
                insert(row, wishes.subMap(from, true, Math.max(from, column), false), rowStyle);
                change(row, column, Optional.ofNullable(wishes.get(column)));
                from = column + 1;
                if (!tidy && wishes.tailMap(from, true).isEmpty()) {
                    return;
                }
            }
        }
        insert(row, wishes.tailMap(from, true), rowStyle);
    }

    private void insert(int row, NavigableMap<Integer, CellWish> wishes, int rowStyle) {
        if (!wishes.isEmpty()) {
            edits.insert(cursor.start(), cells(row, wishes, rowStyle));
        }
    }

    /** Empty cells for the wishes that need one; an empty text cell goes by its column. */
    private String cells(int row, NavigableMap<Integer, CellWish> wishes, int rowStyle) {
        StringBuilder cells = new StringBuilder();
        wishes.forEach((column, wish) -> {
            if (wish.tone().isPresent()) {
                int before = rowStyle >= 0 ? rowStyle : columns.style(column);
                cells.append('<').append(prefix).append("c r=\"").append(CellName.of(row, column));
                cells.append("\" s=\"")
                        .append(styles.like(before, wish.tone(), wish.text(), unlock))
                        .append("\"/>");
            }
        });
        return cells.toString();
    }

    private void change(int row, int column, Optional<CellWish> wish) {
        int style = cursor.number("s", 0);
        if (wish.isEmpty() && !(tidy && styles.isOurs(style))) {
            return;
        }
        boolean text = wish.isPresent() && wish.get().text();
        boolean styled = cursor.find("s");
        int styleFrom = styled ? cursor.valueStart() : cursor.nameEnd();
        int styleTo = styled ? cursor.valueEnd() : styleFrom;
        int start = cursor.start();
        Content content = text ? content() : Content.NOTHING;
        if (content.computed() && wish.get().tone().isEmpty()) {
            return;
        }
        int wanted = styles.like(style, wish.flatMap(CellWish::tone), text, unlock && wish.isPresent());
        if (!content.digits().isEmpty()) {
            String cell = "<c r=\"" + CellName.of(row, column) + "\" s=\"" + wanted + "\" t=\"inlineStr\"><is><t>"
                    + content.digits() + "</t></is></c>";
            edits.replace(start, cursor.end(), Prefixed.with(prefix, cell));
        } else if (wanted != style) {
            edits.replace(styleFrom, styleTo, styled ? String.valueOf(wanted) : " s=\"" + wanted + "\"");
        }
    }

    /** What a cell holds: whether a formula computes it, and the digits of a whole number that stands in it. */
    private record Content(boolean computed, String digits) {

        static final Content NOTHING = new Content(false, "");
    }

    /** Reads the cell the cursor stands on and goes to its end. */
    private Content content() {
        String type = cursor.attribute("t");
        boolean number = type.isEmpty() || type.equals("n");
        boolean computed = false;
        String digits = "";
        if (cursor.tag() == Tag.EMPTY) {
            return Content.NOTHING;
        }
        while (cursor.next() && !(cursor.is("c") && cursor.tag() == Tag.CLOSE)) {
            computed |= cursor.is("f");
            if (number && cursor.is("v") && cursor.tag() == Tag.OPEN) {
                int from = cursor.end();
                cursor.next();
                digits = LongNumber.digits(cursor.text(from, cursor.start()));
            }
        }
        return new Content(computed, computed ? "" : digits);
    }
}
