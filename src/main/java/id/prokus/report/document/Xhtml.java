package id.prokus.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A {@link Document} as the well-formed markup the PDF is set from. */
final class Xhtml {

    /** Two floats whose widths add up to the line exactly do not always fit on it. */
    private static final double FLOAT_SPARE = 0.3;

    private record Bookmark(int level, String name, String anchor) {}

    private final Markup body = new Markup();
    private final List<Drawing> drawings = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final String markup;

    Xhtml(Document document) {
        blocks(document.blocks(), Paper.TEXT_WIDTH);
        Markup page = new Markup();
        page.open("html", "lang", "id", "xml:lang", "id").open("head");
        page.open("title").text(document.title()).close();
        page.empty("meta", "name", "author", "content", document.author());
        page.empty("meta", "name", "subject", "content", document.subject());
        page.empty("meta", "name", "description", "content", document.subject());
        page.open("style").raw(StyleSheet.of(document.footer())).close();
        bookmarks(page);
        page.close().open("body").raw(body.toString()).close().close();
        markup = page.toString();
    }

    String markup() {
        return markup;
    }

    /** The drawings, in the order of their numbers in the markup. */
    List<Drawing> drawings() {
        return drawings;
    }

    private void bookmarks(Markup page) {
        page.open("bookmarks");
        int depth = 0;
        for (Bookmark bookmark : bookmarks) {
            for (; depth >= bookmark.level(); depth--) {
                page.close();
            }
            page.open("bookmark", "name", bookmark.name(), "href", "#" + bookmark.anchor());
            depth++;
        }
        for (; depth > 0; depth--) {
            page.close();
        }
        page.close();
    }

    private void blocks(List<Block> blocks, double width) {
        blocks.forEach(block -> block(block, width));
    }

    private void block(Block block, double width) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Items items -> items(items);
            case Table table -> table(table, width);
            case Figure figure -> {
                body.open("div", "class", "together");
                caption(figure.caption());
                drawing(figure.drawing(), figure.alternative(), Style.NOTE.after());
                body.close();
            }
            case Picture picture -> drawing(picture.drawing(), picture.alternative(), 0);
            case Columns columns -> columns(columns, width);
            case Panel panel -> panel(panel, width);
            case Rule rule ->
                body.empty("div", "class", "rule", "style", "border-top-width:" + Svg.points(rule.weight()) + "pt");
            case Air air -> body.empty("div", "style", "height:" + Svg.points(air.height()) + "pt");
            case PageBreak _ -> body.empty("div", "class", "page-break");
        }
    }

    private void paragraph(Paragraph paragraph) {
        Style style = paragraph.style();
        String css = style.cssClass() + (paragraph.centred() ? " centred" : "");
        if (style.isHeading()) {
            String anchor = "b" + (bookmarks.size() + 1);
            int parent = bookmarks.isEmpty() ? 0 : bookmarks.getLast().level();
            bookmarks.add(new Bookmark(
                    Math.min(style.outlineLevel(), parent + 1), paragraph.text().plain(), anchor));
            body.open("h" + style.outlineLevel(), "id", anchor, "class", css);
        } else {
            body.open("p", "class", css);
        }
        text(paragraph.text());
        body.close();
    }

    private void items(Items items) {
        body.open("ul", "class", items.style().cssClass());
        for (RichText item : items.items()) {
            body.open("li");
            text(item);
            body.close();
        }
        body.close();
    }

    private void columns(Columns columns, double width) {
        double left = columns.leftWidth(width);
        double right = columns.rightWidth(width);
        body.open("div", "class", "columns");
        body.open("div", "class", "column", "style", "width:" + Svg.points(left) + "pt");
        blocks(columns.left(), left);
        body.close();
        body.open(
                "div",
                "class",
                "column",
                "style",
                "width:" + Svg.points(right - FLOAT_SPARE) + "pt;margin-left:" + Svg.points(Columns.GAP) + "pt");
        blocks(columns.right(), right);
        body.close();
        body.close();
    }

    private void panel(Panel panel, double width) {
        body.open("div", "class", "panel", "style", "min-height:" + Svg.points(panel.minimumHeight()) + "pt");
        blocks(panel.blocks(), width - 2 * Panel.PADDING);
        body.close();
    }

    private void drawing(Drawing drawing, String alternative, double after) {
        body.empty(
                "object",
                "type",
                DrawnObjects.TYPE,
                "data",
                Integer.toString(drawings.size()),
                "alt",
                alternative,
                "style",
                "width:" + Svg.points(drawing.width()) + "pt;height:" + Svg.points(drawing.height())
                        + "pt;margin-bottom:" + Svg.points(after) + "pt");
        drawings.add(drawing);
    }

    private void table(Table table, double width) {
        // Only a long table may run over a page; its heading is then repeated.
        boolean mayBreak = table.rows().size() > 14;
        if (!mayBreak) {
            body.open("div", "class", "together");
        }
        caption(table.caption());
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
                headingCell(column.group(), align(Table.Align.CENTRE), Integer.toString(groupSpan(columns, i)), "1");
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
        text(cell.text());
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

    private void caption(Caption caption) {
        body.open("p", "class", Style.CAPTION.cssClass());
        text(caption.text());
        body.close();
    }

    private void text(RichText text) {
        for (RichText.Span span : text.spans()) {
            switch (span.emphasis()) {
                case NONE -> body.text(span.text());
                case BOLD -> body.open("b").text(span.text()).close();
                case ITALIC -> body.open("i").text(span.text()).close();
            }
        }
    }

    static int groupSpan(List<Table.Column> columns, int from) {
        String group = columns.get(from).group();
        return (int) IntStream.range(from, columns.size())
                .takeWhile(i -> columns.get(i).group().equals(group))
                .count();
    }

    private static String align(Table.Align align) {
        return switch (align) {
            case START -> "s";
            case END -> "e";
            case CENTRE -> "c";
        };
    }
}
