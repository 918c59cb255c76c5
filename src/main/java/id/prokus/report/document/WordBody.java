package id.prokus.report.document;

import static id.prokus.report.document.WordText.TWENTIETHS;
import static id.prokus.report.document.WordText.twips;

import id.prokus.web.chart.Drawing;
import id.prokus.web.chart.Markup;
import java.util.ArrayList;
import java.util.List;

/** A {@link Document} as the body of a DOCX: WordprocessingML with styles, captions that count, and pictures. */
final class WordBody {

    /** The relation of the first picture; the next ones count on. */
    static final int FIRST_PICTURE = 101;

    private final Markup out = new Markup();
    private final List<WordImage> images = new ArrayList<>();
    private final WordText words = new WordText(out);
    private final WordTable tables = new WordTable(out, words);

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

    /** In the order of their relations. */
    List<WordImage> images() {
        return images;
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
                words.startParagraph(
                        paragraph.style().wordId(), "", paragraph.centred() ? "<w:jc w:val=\"center\"/>" : "");
                words.runs(paragraph.text());
                out.close();
            }
            case Items items ->
                items.items().forEach(item -> {
                    words.startParagraph(
                            items.style().wordId(),
                            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\""
                                    + twips(items.style().after() / 2) + "\"/>",
                            "");
                    words.runs(item);
                    out.close();
                });
            case Table table -> tables.write(table, width);
            case Figure figure -> {
                words.caption(figure.caption());
                picture(figure.drawing(), figure.alternative());
            }
            case Picture picture -> picture(picture.drawing(), picture.alternative());
            case Photographs photographs -> photographs(photographs, width);
            case Columns columns -> columns(columns, width);
            case Panel panel -> panel(panel, width);
            case Rule rule ->
                out.raw(
                        "<w:p><w:pPr><w:pStyle w:val=\"" + WordStyles.GAP
                                + "\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"" + Math.round(rule.weight() * 8)
                                + "\" w:space=\"0\" w:color=\"000000\"/></w:pBdr><w:spacing w:before=\"40\" w:after=\"60\"/></w:pPr></w:p>");
            case Air air -> words.gap(air.height());
            case PageBreak _ -> words.breakPage();
        }
    }

    private void photographs(Photographs photographs, double width) {
        double side = photographs.side(width);
        for (Photograph one : photographs.all()) {
            double scale = one.scale(side);
            picture(WordImage.of(one), one.width() * scale, one.height() * scale, one.caption());
            words.startParagraph(Style.NOTE.wordId(), "", "");
            words.run(one.caption(), RichText.Emphasis.NONE);
            out.close();
        }
    }

    private void picture(Drawing drawing, String alternative) {
        picture(WordImage.of(drawing), drawing.width(), drawing.height(), alternative);
    }

    private void picture(WordImage image, double width, double height, String alternative) {
        String number = Integer.toString(images.size() + 1);
        String relation = "rId" + (FIRST_PICTURE + images.size());
        String wide = emu(width);
        String high = emu(height);
        images.add(image);
        words.startParagraph(WordStyles.PICTURE, "", "");
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
        words.gap(1);
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
        words.gap(Style.BODY.after());
    }

    private void startLayoutTable(String properties, double... widths) {
        double all = 0;
        for (double width : widths) {
            all += width;
        }
        words.breakBeforeTable();
        out.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", twips(all), "w:type", TWENTIETHS);
        out.raw(properties.isEmpty() ? BARE : properties).close();
        WordTable.grid(out, widths);
    }

    private static final String BARE =
            "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>"
                    + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";

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
            words.gap(1);
        }
        out.close();
    }
}
