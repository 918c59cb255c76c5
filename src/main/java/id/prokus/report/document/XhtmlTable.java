package id.prokus.report.document;

import id.prokus.web.chart.Markup;
import id.prokus.web.chart.Svg;
import java.util.List;

/** Tables of figures in the markup the PDF is set from. */
final class XhtmlTable {

    private final Markup body;
    private final XhtmlText words;

    XhtmlTable(Markup body, XhtmlText words) {
        this.body = body;
        this.words = words;
    }

    void write(Table table, double width) {
        // Only a long table may run over a page; its heading is then repeated.
        boolean mayBreak = table.mayBreak();
        if (!mayBreak) {
            body.open("div", "class", "together");
        }
        words.caption(table.caption());
        body.open("table", "class", table.style().cssClass());
        double[] widths = table.widths(width);
        for (double column : widths) {
            body.empty("col", "style", "width:" + Svg.points(column) + "pt");
        }
        heading(table);
        body.open("tbody");
        table.rows().forEach(row -> row(table, row));
        body.close().close();
        if (!table.note().isEmpty()) {
            body.open("p", "class", Style.NOTE.cssClass()).text(table.note()).close();
        }
        if (!mayBreak) {
            body.close();
        }
    }

    private void heading(Table table) {
        body.open("thead").open("tr");
        List<Table.Column> columns = table.columns();
        boolean grouped = table.grouped();
        for (int i = 0; i < columns.size(); i++) {
            Table.Column column = columns.get(i);
            if (!grouped) {
                headingCell(column.heading(), heading(table, i), "1", "1");
            } else if (column.group().isEmpty()) {
                headingCell(column.heading(), heading(table, i), "1", "2");
            } else if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
                headingCell(column.group(), align(Table.Align.CENTRE), Integer.toString(table.groupSpan(i)), "1");
            }
        }
        body.close();
        if (grouped) {
            body.open("tr");
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).group().isEmpty()) {
                    headingCell(columns.get(i).heading(), heading(table, i), "1", "1");
                }
            }
            body.close();
        }
        body.close();
    }

    private static String heading(Table table, int column) {
        return align(table.columns().get(column).align()) + (table.indent(column) > 0 ? " off" : "");
    }

    private static String rowClass(Table.RowKind kind) {
        return switch (kind) {
            case PLAIN -> "plain";
            case TOTAL -> "total";
            case SECTION -> "inner";
        };
    }

    private void cell(String element, String css, Table.Cell cell) {
        if (cell.columns() == 1 && cell.rows() == 1) {
            body.open(element, "class", css);
        } else {
            body.open(
                    element,
                    "class",
                    css,
                    "colspan",
                    Integer.toString(cell.columns()),
                    "rowspan",
                    Integer.toString(cell.rows()));
        }
        words.rich(cell.text());
        body.close();
    }

    private void headingCell(String text, String css, String columns, String rows) {
        body.open("th", "scope", "col", "class", css, "colspan", columns, "rowspan", rows)
                .text(text)
                .close();
    }

    private void row(Table table, Table.Row row) {
        body.open("tr", "class", rowClass(row.kind()));
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            if (cell.rows() > 0) {
                Table.Align align = cell.columns() > 1
                        ? Table.Align.START
                        : table.columns().get(column).align();
                cell("td", align(align) + (table.indent(column) > 0 ? " off" : ""), cell);
            }
            column += cell.columns();
        }
        body.close();
    }

    private static String align(Table.Align align) {
        return switch (align) {
            case START -> "s";
            case END -> "e";
            case CENTRE -> "c";
        };
    }
}
