package id.prokus.report.document;

import id.prokus.web.chart.Drawing;
import id.prokus.web.chart.Markup;
import id.prokus.web.chart.Svg;
import java.util.ArrayList;
import java.util.List;

/** A {@link Document} as the well-formed markup the PDF is set from. */
final class Xhtml {

    /** Two floats whose widths add up to the line exactly do not always fit on it. */
    private static final double FLOAT_SPARE = 0.3;

    private record Bookmark(int level, String name, String anchor) {}

    private final Markup body = new Markup();
    private final XhtmlText words = new XhtmlText(body);
    private final XhtmlTable tables = new XhtmlTable(body, words);
    private final List<Drawing> drawings = new ArrayList<>();
    private final List<Photograph> photographs = new ArrayList<>();
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

    /** In the order of their numbers in the markup. */
    List<Photograph> photographs() {
        return photographs;
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
        boolean waiting = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!waiting && isHeading(block) && staysWithNext(blocks, i)) {
                body.open("div", "class", "together");
                waiting = true;
            }
            block(block, width);
            if (waiting && !isHeading(block) && !(block instanceof Air)) {
                body.close();
                waiting = false;
            }
        }
        if (waiting) {
            body.close();
        }
    }

    private static boolean isHeading(Block block) {
        return block instanceof Paragraph paragraph && paragraph.style().isHeading();
    }

    /** A heading never stands alone at the foot of a page, unless what follows may itself run over it. */
    private static boolean staysWithNext(List<Block> blocks, int heading) {
        return blocks.stream()
                .skip(heading + 1L)
                .filter(block -> !isHeading(block) && !(block instanceof Air))
                .findFirst()
                .filter(next -> !(next instanceof Table table && table.mayBreak()) && !(next instanceof PageBreak))
                .isPresent();
    }

    private void block(Block block, double width) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Items items -> items(items);
            case Table table -> tables.write(table, width);
            case Figure figure -> {
                body.open("div", "class", "together");
                words.caption(figure.caption());
                drawing(figure.drawing(), figure.alternative(), Style.NOTE.after());
                body.close();
            }
            case Picture picture -> drawing(picture.drawing(), picture.alternative(), 0);
            case Photographs some -> photographs(some, some.side(width));
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
        words.rich(paragraph.text());
        body.close();
    }

    private void items(Items items) {
        body.open("ul", "class", items.style().cssClass());
        for (RichText item : items.items()) {
            body.open("li");
            words.rich(item);
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

    private void photographs(Photographs some, double side) {
        for (List<Photograph> row : some.rows()) {
            body.open("div", "class", "columns");
            for (int i = 0; i < row.size(); i++) {
                Photograph one = row.get(i);
                String left = i == 0 ? "" : ";margin-left:" + Svg.points(Photographs.GAP) + "pt";
                body.open("div", "class", "column", "style", "width:" + Svg.points(side) + "pt" + left);
                body.empty(
                        "img",
                        "src",
                        TakenPictures.address(photographs.size()),
                        "alt",
                        one.caption(),
                        "style",
                        "width:" + Svg.points(one.width() * one.scale(side)) + "pt;height:"
                                + Svg.points(one.height() * one.scale(side)) + "pt");
                body.open("p", "class", Style.NOTE.cssClass())
                        .text(one.caption())
                        .close();
                body.close();
                photographs.add(one);
            }
            body.close();
        }
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
}
