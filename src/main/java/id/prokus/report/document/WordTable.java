package id.prokus.report.document;

import static id.prokus.report.document.WordText.TWENTIETHS;
import static id.prokus.report.document.WordText.twips;

import id.prokus.web.chart.Markup;
import java.util.List;

/** Tables of figures in a DOCX: the heading is repeated on every page, and no row is torn apart. */
final class WordTable {

    private final Markup out;
    private final WordText words;

    WordTable(Markup out, WordText words) {
        this.out = out;
        this.words = words;
    }

    void write(Table table, double width) {
        words.caption(table.caption());
        double[] widths = table.widths(width);
        boolean together = !table.mayBreak();
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", WordStyles.TABLE);
        out.empty("w:tblW", "w:w", twips(width), "w:type", TWENTIETHS);
        String pad = twips(table.pad()) + "\" w:type=\"dxa\"/>";
        String side = twips(table.side()) + "\" w:type=\"dxa\"/>";
        out.raw("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"" + pad + "<w:left w:w=\"" + side
                + "<w:bottom w:w=\"" + pad + "<w:right w:w=\"" + side
                + "</w:tblCellMar><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\""
                + " w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        out.empty("w:tblCaption", "w:val", table.caption().what()).close();
        grid(out, widths);
        heading(table, widths);
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, table.rows().get(i), widths, together && i < table.rows().size() - 1);
        }
        out.close();
        if (table.note().isEmpty()) {
            words.gap(Style.NOTE.after());
        } else {
            words.startParagraph(Style.NOTE.wordId(), "", "");
            words.run(table.note(), RichText.Emphasis.NONE);
            out.close();
        }
    }

    private void heading(Table table, double[] widths) {
        List<Table.Column> columns = table.columns();
        boolean grouped = table.grouped();
        if (grouped) {
            startRow(true);
            for (int i = 0; i < columns.size(); ) {
                Table.Column column = columns.get(i);
                int span = column.group().isEmpty() ? 1 : table.groupSpan(i);
                double width = 0;
                for (int k = 0; k < span; k++) {
                    width += widths[i + k];
                }
                boolean own = column.group().isEmpty();
                cell(
                        table.style(),
                        RichText.bold(own ? column.heading() : column.group()),
                        own ? column.align() : Table.Align.CENTRE,
                        own ? table.indent(i) : 0,
                        width,
                        "<w:gridSpan w:val=\"" + span + "\"/>" + (own ? "<w:vMerge w:val=\"restart\"/>" : "")
                                + HEADING_SHADE + "<w:vAlign w:val=\"bottom\"/>",
                        true);
                i += span;
            }
            out.close();
        }
        startRow(true);
        for (int i = 0; i < columns.size(); i++) {
            Table.Column column = columns.get(i);
            boolean merged = grouped && column.group().isEmpty();
            cell(
                    table.style(),
                    merged ? RichText.of("") : RichText.bold(column.heading()),
                    column.align(),
                    table.indent(i),
                    widths[i],
                    (merged ? "<w:vMerge/>" : "") + HEADING_SHADE + "<w:vAlign w:val=\"bottom\"/>",
                    true);
        }
        out.close();
    }

    private static final String HEADING_SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"ECECEC\"/>";

    private void startRow(boolean heading) {
        out.open("w:tr").raw("<w:trPr><w:cantSplit/>" + (heading ? "<w:tblHeader/>" : "") + "</w:trPr>");
    }

    private void row(Table table, Table.Row row, double[] widths, boolean keepWithNext) {
        startRow(false);
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            double width = 0;
            for (int i = 0; i < cell.columns(); i++) {
                width += widths[column + i];
            }
            Table.Align align = cell.columns() > 1
                    ? Table.Align.START
                    : table.columns().get(column).align();
            RichText text = row.kind() == Table.RowKind.PLAIN
                    ? cell.text()
                    : RichText.bold(cell.text().plain());
            cell(
                    table.style(),
                    text,
                    align,
                    table.indent(column),
                    width,
                    span(cell) + decoration(row.kind()),
                    keepWithNext);
            column += cell.columns();
        }
        out.close();
    }

    private static String span(Table.Cell cell) {
        String across = cell.columns() == 1 ? "" : "<w:gridSpan w:val=\"" + cell.columns() + "\"/>";
        return switch (cell.rows()) {
            case 0 -> across + "<w:vMerge/>";
            case 1 -> across;
            default -> across + "<w:vMerge w:val=\"restart\"/>";
        };
    }

    private static String decoration(Table.RowKind kind) {
        return switch (kind) {
            case PLAIN -> "";
            case TOTAL ->
                "<w:tcBorders><w:top w:val=\"single\" w:sz=\"5\" w:space=\"0\" w:color=\"000000\"/>"
                        + "<w:bottom w:val=\"single\" w:sz=\"5\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>";
            case SECTION -> "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F4F4F4\"/>";
        };
    }

    private void cell(
            Style style,
            RichText text,
            Table.Align align,
            double indent,
            double width,
            String properties,
            boolean keepWithNext) {
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips(width), "w:type", TWENTIETHS);
        out.raw(properties).close();
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.wordId());
        if (keepWithNext) {
            out.empty("w:keepNext");
        }
        if (indent > 0) {
            out.empty("w:ind", "w:left", twips(indent));
        }
        switch (align) {
            case START -> {}
            case END -> out.empty("w:jc", "w:val", "right");
            case CENTRE -> out.empty("w:jc", "w:val", "center");
        }
        out.close();
        words.runs(text);
        out.close().close();
    }

    static void grid(Markup out, double... widths) {
        out.open("w:tblGrid");
        for (double width : widths) {
            out.empty("w:gridCol", "w:w", twips(width));
        }
        out.close();
    }
}
