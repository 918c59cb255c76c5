package id.prokus.workbook.handback;

import id.prokus.workbook.CellName;
import id.prokus.workbook.handback.XmlCursor.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The yellow boxes of a sheet's comments, which a workbook keeps in a drawing language of its own (VML), apart from their
 * texts.
 */
final class CommentShapes {

    private static final String OPENING = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel">\
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%s"/></o:shapelayout></xml>""";

    private static final String BOX_TYPE = """
            <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

    private static final String BOX = """
            <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s%d" type="#_x0000_t202" \
            style="position:absolute;margin-left:80pt;margin-top:2pt;width:%dpt;height:%dpt;z-index:%d;visibility:hidden" \
            fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>\
            <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">\
            <div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/>\
            <x:SizeWithCells/><x:Anchor>%d, 12, %d, 4, %d, 12, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
            <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""";

    /** Ids go by blocks of 1024; each sheet says which blocks are its own. */
    private static final int BLOCK = 1024;

    private static final int BLOCKS_A_SHEET = 16;

    private static final int COLUMNS_WIDE = 4;
    private static final int LETTERS_IN_A_LINE = 42;
    private static final int PIXELS_A_LINE = 15;
    private static final int PIXELS_A_ROW = 20;

    private final byte[] xml;
    private final XmlEdits edits;

    CommentShapes(byte[] xml) {
        this.xml = xml;
        this.edits = new XmlEdits(xml);
    }

    /**
     * The drawing of a sheet that came without one.
     *
     * @param sheet the sheet's position, from 0
     * @param boxes how many it is to hold
     */
    static byte[] none(int sheet, int boxes) {
        int first = 1 + sheet * BLOCKS_A_SHEET;
        String blocks = IntStream.rangeClosed(first, first + boxes / BLOCK)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        return OPENING.formatted(blocks).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The changed drawing.
     *
     * @param dropped cells whose box goes
     * @param added texts of the cells that get a box
     */
    byte[] applied(Set<String> dropped, Map<String, String> added) {
        XmlCursor cursor = new XmlCursor(xml);
        int highest = BLOCK;
        boolean typed = false;
        int end = xml.length;
        while (cursor.next()) {
            if (cursor.is("idmap") && cursor.opens()) {
                highest = Math.max(highest, firstBlock(cursor.attribute("data")) * BLOCK);
            } else if (cursor.is("shapetype") && cursor.opens()) {
                typed |= cursor.attribute("id").equals("_x0000_t202");
            } else if (cursor.is("shape") && cursor.tag() == Tag.OPEN) {
                highest = Math.max(highest, number(cursor.attribute("id")));
                dropOrKeep(cursor, dropped);
            } else if (cursor.is("xml") && cursor.tag() == Tag.CLOSE) {
                end = cursor.start();
            }
        }
        StringBuilder boxes = new StringBuilder(typed ? "" : BOX_TYPE);
        for (Map.Entry<String, String> comment : added.entrySet()) {
            boxes.append(box(++highest, comment.getKey(), comment.getValue()));
        }
        edits.insert(end, boxes.toString());
        return edits.applied();
    }

    private void dropOrKeep(XmlCursor cursor, Set<String> dropped) {
        int from = cursor.start();
        boolean note = false;
        int row = -1;
        int column = -1;
        while (cursor.next() && !(cursor.is("shape") && cursor.tag() == Tag.CLOSE)) {
            if (cursor.is("ClientData") && cursor.opens()) {
                note = cursor.attribute("ObjectType").equals("Note");
            } else if (cursor.is("Row") && cursor.tag() == Tag.OPEN) {
                row = content(cursor);
            } else if (cursor.is("Column") && cursor.tag() == Tag.OPEN) {
                column = content(cursor);
            }
        }
        if (note && row >= 0 && column >= 0 && dropped.contains(CellName.of(row + 1, column))) {
            edits.replace(from, cursor.end(), "");
        }
    }

    private static int content(XmlCursor cursor) {
        int from = cursor.end();
        cursor.next();
        return number(cursor.text(from, cursor.start()));
    }

    private static int firstBlock(String data) {
        int comma = data.indexOf(',');
        return number(comma < 0 ? data : data.substring(0, comma));
    }

    /** The number at the end of an id; -1 where there is none. */
    private static int number(String id) {
        String trimmed = id.strip();
        int from = trimmed.length();
        while (from > 0 && from > trimmed.length() - 9 && Character.isDigit(trimmed.charAt(from - 1))) {
            from--;
        }
        return from == trimmed.length() ? -1 : Integer.parseInt(trimmed.substring(from));
    }

    private static String box(int id, String cell, String text) {
        int column = CellName.column(cell);
        int row = CellName.row(cell) - 1;
        int height = (lines(text) + 1) * PIXELS_A_LINE + 10;
        int rows = 1 + height / PIXELS_A_ROW;
        int top = Math.max(0, row - 1);
        return BOX.formatted(
                id,
                COLUMNS_WIDE * 48,
                height * 3 / 4,
                id % BLOCK,
                column + 1,
                top,
                column + 1 + COLUMNS_WIDE,
                top + rows,
                row,
                column);
    }

    private static int lines(String text) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_IN_A_LINE)
                .sum();
    }
}
