package id.prokus.report.document;

import java.util.ArrayList;
import java.util.List;

/** A {@link Document} as the body of a DOCX: WordprocessingML with styles, captions that count, and pictures. */
final class WordBody {

    /** The relation of the first picture; the next ones count on. */
    static final int FIRST_PICTURE = 101;

    private static final String TWENTIETHS = "dxa";

    private final Markup out = new Markup();
    private final List<Drawing> drawings = new ArrayList<>();
    private boolean breakPending;

    WordBody(Document document) {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        out.open(
                "w:document",
                "xmlns:w",
                WordStyles.NAMESPACE,
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:pic",
                "http://schemas.openxmlformats.org/drawingml/2006/picture");
        out.open("w:body");
        blocks(document.blocks(), Paper.TEXT_WIDTH);
        section();
        out.close().close();
    }

    String xml() {
        return out.toString();
    }

    /** The drawings, in the order of their relations. */
    List<Drawing> drawings() {
        return drawings;
    }

    static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }

    private void section() {
        out.open("w:sectPr");
        out.empty("w:headerReference", "w:type", "default", "r:id", "rId6");
        out.empty("w:footerReference", "w:type", "default", "r:id", "rId5");
        out.empty("w:pgSz", "w:w", twips(Paper.WIDTH), "w:h", twips(Paper.HEIGHT));
        out.empty(
                "w:pgMar",
                "w:top",
                twips(Paper.TOP),
                "w:right",
                twips(Paper.SIDE),
                "w:bottom",
                twips(Paper.BOTTOM),
                "w:left",
                twips(Paper.SIDE),
                "w:header",
                "300",
                "w:footer",
                "480",
                "w:gutter",
                "0");
        out.close();
    }

    private void blocks(List<Block> blocks, double width) {
        blocks.forEach(block -> block(block, width));
    }

    private void block(Block block, double width) {
        switch (block) {
            case Paragraph paragraph -> {
                startParagraph(paragraph.style().wordId(), "", paragraph.centred() ? "<w:jc w:val=\"center\"/>" : "");
                runs(paragraph.text());
                out.close();
            }
            case Items items ->
                items.items().forEach(item -> {
                    startParagraph(
                            items.style().wordId(),
                            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\""
                                    + twips(items.style().after() / 2) + "\"/>",
                            "");
                    runs(item);
                    out.close();
                });
            case Table table -> table(table, width);
            case Figure figure -> {
                caption(figure.caption());
                picture(figure.drawing(), figure.alternative());
            }
            case Picture picture -> picture(picture.drawing(), picture.alternative());
            case Columns columns -> columns(columns, width);
            case Panel panel -> panel(panel, width);
            case Rule rule ->
                out.raw(
                        "<w:p><w:pPr><w:pStyle w:val=\"" + WordStyles.GAP
                                + "\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"" + Math.round(rule.weight() * 8)
                                + "\" w:space=\"0\" w:color=\"000000\"/></w:pBdr><w:spacing w:before=\"40\" w:after=\"60\"/></w:pPr></w:p>");
            case Air air -> gap(air.height());
            case PageBreak _ -> breakPending = true;
        }
    }

    private void startParagraph(String style, String numbering, String justification) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (breakPending) {
            out.empty("w:pageBreakBefore");
            breakPending = false;
        }
        out.raw(numbering).raw(justification).close();
    }

    private void runs(RichText text) {
        for (RichText.Span span : text.spans()) {
            run(span.text(), span.emphasis());
        }
    }

    private void run(String text, RichText.Emphasis emphasis) {
        out.open("w:r");
        switch (emphasis) {
            case NONE -> {}
            case BOLD -> out.raw("<w:rPr><w:b/><w:bCs/></w:rPr>");
            case ITALIC -> out.raw("<w:rPr><w:i/><w:iCs/></w:rPr>");
        }
        out.open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    /** The number is a field that counts, told its value, so that a list of tables made in Word is right. */
    private void caption(Caption caption) {
        startParagraph(Style.CAPTION.wordId(), "", "");
        String digits = caption.number().replaceAll("\\D.*", "");
        List<RichText.Span> spans = caption.text().spans();
        String head = spans.getFirst().text();
        if (digits.isEmpty()) {
            run(head, RichText.Emphasis.BOLD);
        } else {
            run(caption.kind().label() + " ", RichText.Emphasis.BOLD);
            out.open("w:fldSimple", "w:instr", " SEQ " + caption.kind().label() + " \\* ARABIC \\r " + digits + " ");
            run(digits, RichText.Emphasis.BOLD);
            out.close();
            run(head.substring(caption.kind().label().length() + 1 + digits.length()), RichText.Emphasis.BOLD);
        }
        spans.stream().skip(1).forEach(span -> run(span.text(), span.emphasis()));
        out.close();
    }

    private void picture(Drawing drawing, String alternative) {
        String number = Integer.toString(drawings.size() + 1);
        String relation = "rId" + (FIRST_PICTURE + drawings.size());
        String wide = emu(drawing.width());
        String high = emu(drawing.height());
        drawings.add(drawing);
        startParagraph(WordStyles.PICTURE, "", "");
        out.open("w:r").open("w:drawing");
        out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", wide, "cy", high);
        out.empty("wp:docPr", "id", number, "name", "Gambar " + number, "descr", alternative);
        out.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        out.open("pic:pic");
        out.raw("<pic:nvPicPr>").empty("pic:cNvPr", "id", number, "name", "Gambar " + number);
        out.raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"" + wide + "\" cy=\"" + high
                + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>");
        out.close().close().close().close().close().close().close();
    }

    private static String emu(double points) {
        return Long.toString(Math.round(points * 12700));
    }

    private void columns(Columns columns, double width) {
        double left = columns.leftWidth(width);
        double right = columns.rightWidth(width);
        startLayoutTable("", left, Columns.GAP, right);
        out.open("w:tr").raw("<w:trPr><w:cantSplit/></w:trPr>");
        layoutCell(columns.left(), left);
        layoutCell(List.of(), Columns.GAP);
        layoutCell(columns.right(), right);
        out.close().close();
        gap(1);
    }

    private void panel(Panel panel, double width) {
        String edge = " w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>";
        String padding = "\" w:type=\"dxa\"/>";
        String in = twips(Panel.PADDING - 0.4);
        startLayoutTable(
                "<w:tblBorders><w:top" + edge + "<w:left" + edge + "<w:bottom" + edge + "<w:right" + edge
                        + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"" + in + padding
                        + "<w:left w:w=\"" + in + padding + "<w:bottom w:w=\"" + in + padding + "<w:right w:w=\"" + in
                        + padding + "</w:tblCellMar>",
                width);
        out.open("w:tr");
        out.raw("<w:trPr><w:cantSplit/><w:trHeight w:val=\"" + twips(panel.minimumHeight())
                + "\" w:hRule=\"atLeast\"/></w:trPr>");
        layoutCell(panel.blocks(), width - 2 * Panel.PADDING, width);
        out.close().close();
        gap(Style.BODY.after());
    }

    private void startLayoutTable(String properties, double... widths) {
        double all = 0;
        for (double width : widths) {
            all += width;
        }
        if (breakPending) {
            startParagraph(WordStyles.GAP, "", "");
            out.close();
        }
        out.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", twips(all), "w:type", TWENTIETHS);
        out.raw(properties.isEmpty() ? BARE : properties).close();
        grid(widths);
    }

    private static final String BARE =
            "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>"
                    + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";

    private void grid(double... widths) {
        out.open("w:tblGrid");
        for (double width : widths) {
            out.empty("w:gridCol", "w:w", twips(width));
        }
        out.close();
    }

    private void layoutCell(List<Block> blocks, double width) {
        layoutCell(blocks, width, width);
    }

    private void layoutCell(List<Block> blocks, double inner, double outer) {
        out.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", twips(outer), "w:type", TWENTIETHS)
                .close();
        blocks(blocks, inner);
        // A cell must end with a paragraph.
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Paragraph || blocks.getLast() instanceof Items)) {
            gap(1);
        }
        out.close();
    }

    private void gap(double points) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + WordStyles.GAP + "\"/><w:spacing w:line=\"" + twips(points)
                + "\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    private void table(Table table, double width) {
        caption(table.caption());
        double[] widths = table.widths(width);
        boolean together = table.rows().size() <= 14;
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", WordStyles.TABLE);
        out.empty("w:tblW", "w:w", twips(width), "w:type", TWENTIETHS);
        String pad = twips(table.pad()) + "\" w:type=\"dxa\"/>";
        String side = twips(table.side()) + "\" w:type=\"dxa\"/>";
        out.raw("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"" + pad + "<w:left w:w=\"" + side
                + "<w:bottom w:w=\"" + pad + "<w:right w:w=\"" + side
                + "</w:tblCellMar><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\""
                + " w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        out.empty("w:tblCaption", "w:val", table.caption().what()).close();
        grid(widths);
        heading(table, widths);
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, table.rows().get(i), widths, together && i < table.rows().size() - 1);
        }
        out.close();
        if (table.note().isEmpty()) {
            gap(Style.NOTE.after());
        } else {
            startParagraph(Style.NOTE.wordId(), "", "");
            run(table.note(), RichText.Emphasis.NONE);
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
                int span = column.group().isEmpty() ? 1 : Xhtml.groupSpan(columns, i);
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
        runs(text);
        out.close().close();
    }
}
