package id.prokus.report.document;

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
            case Columns columns ->
                Math.max(
                        of(columns.left(), columns.leftWidth(width)), of(columns.right(), columns.rightWidth(width)));
            case Panel panel ->
                Math.max(panel.minimumHeight(), of(panel.blocks(), width - 2 * Panel.PADDING))
                        + 2 * Panel.PADDING
                        + Style.BODY.after();
            case Rule rule -> rule.weight() + 2 * Rule.SPACE;
            case PageBreak _ -> 0;
        };
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
        height += heading(table, widths);
        for (Table.Row row : table.rows()) {
            height += row(table, row, widths);
        }
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
                            widths[i] - 2 * table.side()));
        }
        double line = table.style().leading();
        double groups = table.grouped() ? line + 2 * table.pad() + Table.LINE : 0;
        return groups + lines * line + 2 * table.pad() + Table.LINE;
    }

    private static double row(Table table, Table.Row row, double[] widths) {
        Style style = table.style();
        Typeface face = row.kind() == Table.RowKind.PLAIN ? style.typeface() : Typeface.SANS_BOLD;
        int lines = 1;
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            double width = 0;
            for (int i = 0; i < cell.columns(); i++) {
                width += widths[column++];
            }
            // A cell over several rows has their heights together; one that needs more is a fault of the table's maker.
            if (cell.rows() == 1) {
                lines = Math.max(lines, Ruler.lines(cell.text(), face, style.size(), width - 2 * table.side()));
            }
        }
        return lines * style.leading() + 2 * table.pad() + Table.LINE;
    }

    private static int lines(Style style, RichText text, double width) {
        return Ruler.lines(text, style.typeface(), style.size(), width);
    }
}
