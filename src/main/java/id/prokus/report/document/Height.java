package id.prokus.report.document;

import id.prokus.web.chart.Typeface;
import java.util.Arrays;
import java.util.List;

/**
 * How high blocks stand once set, in points. Both writers set lines at exact distances in embedded fonts, so a page can
 * be filled before it is written.
 */
public final class Height {

    private Height() {}

    /** Of the blocks one below another within a width. */
    public static double of(List<Block> blocks, double width) {
        double height = 0;
        for (Block block : blocks) {
            height += of(block, width);
        }
        return height;
    }

    private static double of(Block block, double width) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(paragraph.style(), paragraph.text(), width);
            case Items items -> items(items, width);
            case Table table -> table(table, width);
            case Figure figure ->
                paragraph(Style.CAPTION, figure.caption().text(), width)
                        + figure.drawing().height()
                        + Style.NOTE.after();
            case Picture picture -> picture.drawing().height();
            case Photographs photographs -> photographs(photographs, width);
            case Columns columns ->
                Math.max(of(columns.left(), columns.leftWidth(width)), of(columns.right(), columns.rightWidth(width)));
            case Panel panel ->
                Math.max(panel.minimumHeight(), of(panel.blocks(), width - 2 * Panel.PADDING))
                        + 2 * Panel.PADDING
                        + Style.BODY.after();
            case Rule rule -> rule.weight() + 2 * Rule.SPACE;
            case Air air -> air.height();
            case PageBreak _ -> 0;
        };
    }

    private static double photographs(Photographs photographs, double width) {
        double side = photographs.side(width);
        double height = 0;
        for (List<Photograph> row : photographs.rows()) {
            height += row.stream()
                    .mapToDouble(one ->
                            one.height() * one.scale(side) + paragraph(Style.NOTE, RichText.of(one.caption()), side))
                    .max()
                    .orElse(0);
        }
        return height;
    }

    private static double paragraph(Style style, RichText text, double width) {
        return style.before() + style.after() + lines(style, text, width) * style.leading();
    }

    private static double items(Items items, double width) {
        double height = 0;
        for (RichText item : items.items()) {
            height += lines(items.style(), item, width - Items.INDENT)
                            * items.style().leading()
                    + items.style().after() / 2;
        }
        return height;
    }

    private static double table(Table table, double width) {
        double[] widths = table.widths(width);
        double height = paragraph(Style.CAPTION, table.caption().text(), width) + Style.NOTE.after();
        height += heading(table, widths) + rows(table, widths);
        return table.note().isEmpty() ? height : height + paragraph(Style.NOTE, RichText.of(table.note()), width);
    }

    private static double heading(Table table, double[] widths) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            lines = Math.max(
                    lines,
                    Ruler.lines(
                            RichText.of(table.columns().get(i).heading()),
                            Typeface.SANS_BOLD,
                            table.style().size(),
                            widths[i] - 2 * table.side() - table.indent(i)));
        }
        double line = table.style().leading();
        double groups = table.grouped() ? line + 2 * table.pad() + Table.LINE : 0;
        return groups + lines * line + 2 * table.pad() + Table.LINE;
    }

    /** A cell over several rows makes the last of them higher where it needs more than they have together. */
    private static double rows(Table table, double[] widths) {
        List<Table.Row> rows = table.rows();
        double[] heights = new double[rows.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], row(table, rows.get(i), widths));
            double most = heights[i];
            for (Table.Cell cell : rows.get(i).cells()) {
                if (cell.rows() > 1) {
                    int column = rows.get(i).cells().indexOf(cell);
                    double needed = cellHeight(table, rows.get(i), cell, column, widths[column]);
                    int last = i + cell.rows() - 1;
                    heights[last] = Math.max(heights[last], needed - (cell.rows() - 1) * most);
                }
            }
        }
        return Arrays.stream(heights).sum();
    }

    private static double row(Table table, Table.Row row, double[] widths) {
        double height = 0;
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            int first = column;
            double width = 0;
            for (int i = 0; i < cell.columns(); i++) {
                width += widths[column++];
            }
            if (cell.rows() == 1) {
                height = Math.max(height, cellHeight(table, row, cell, first, width));
            }
        }
        return height;
    }

    private static double cellHeight(Table table, Table.Row row, Table.Cell cell, int column, double width) {
        Style style = table.style();
        Typeface face = row.kind() == Table.RowKind.PLAIN ? style.typeface() : Typeface.SANS_BOLD;
        double inner = width - 2 * table.side() - table.indent(column);
        return Ruler.lines(cell.text(), face, style.size(), inner) * style.leading() + 2 * table.pad() + Table.LINE;
    }

    private static int lines(Style style, RichText text, double width) {
        return Ruler.lines(text, style.typeface(), style.size(), width);
    }
}
