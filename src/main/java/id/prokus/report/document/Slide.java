package id.prokus.report.document;

import id.prokus.web.chart.Drawing;
import id.prokus.web.chart.Ink;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** One slide, sixteen by nine, filled from the top. Its words stand in a font every office has; lengths are in points. */
public final class Slide {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;

    /** Of the text between the margins, in points. */
    public static final double TEXT_WIDTH = 864;

    private static final double MARGIN = 48;

    /** The upper end of what stands between title and foot. */
    static final double BODY_TOP = 96;

    /** The lower end of it. */
    static final double BODY_BOTTOM = HEIGHT - 44;

    private static final double FOOT = 22;
    private static final String FONT = "Arial";

    private static final Color INK = new Color(0x16, 0x26, 0x2b);
    private static final Color SOFT = new Color(0x4a, 0x5c, 0x62);
    private static final Color BRAND = new Color(0x0b, 0x55, 0x63);
    private static final Color LIGHT = new Color(0xe2, 0xef, 0xf1);
    private static final Color RULE = new Color(0x7d, 0x8e, 0x93);

    private final XSLFSlide slide;
    private double at = BODY_TOP;

    Slide(XSLFSlide slide) {
        this.slide = slide;
    }

    void cover(String title, List<String> lines, String mark) {
        band(14);
        heading(title, new Rectangle2D.Double(MARGIN, 130, TEXT_WIDTH, 110), 40);
        text(lines, new Rectangle2D.Double(MARGIN, 250, TEXT_WIDTH, 150), 22, false, INK);
        if (!mark.isEmpty()) {
            text(List.of(mark), new Rectangle2D.Double(MARGIN, 420, TEXT_WIDTH, 40), 24, false, BRAND);
        }
    }

    void title(String title) {
        band(8);
        heading(title, new Rectangle2D.Double(MARGIN, 24, TEXT_WIDTH, 60), 30);
    }

    /** What is left below, in points. */
    public double room() {
        return BODY_BOTTOM - at;
    }

    /** Each line a point of its own. */
    public void points(List<String> lines, double size) {
        double height = SlideHeight.of(lines, size);
        text(lines, new Rectangle2D.Double(MARGIN, at, TEXT_WIDTH, height), size, true, INK);
        at += height + 6;
    }

    /** What a table or figure says of itself. */
    public void caption(Caption caption) {
        List<String> line = List.of(caption.text().plain());
        double height = SlideHeight.of(line, 10.5);
        text(line, new Rectangle2D.Double(MARGIN, at, TEXT_WIDTH, height), 10.5, false, SOFT);
        at += height + 2;
    }

    public void table(SlideTable content, double size) {
        XSLFTable table = slide.createTable();
        double[] widths = content.widths();
        List<List<String>> rows = content.all();
        for (int r = 0; r < rows.size(); r++) {
            XSLFTableRow row = table.addRow();
            row.setHeight(SlideHeight.ofRow(rows.get(r), widths, size));
            for (int c = 0; c < widths.length; c++) {
                cell(row.addCell(), rows.get(r).get(c), r == 0, c >= content.firstNumber(), size);
            }
        }
        for (int c = 0; c < widths.length; c++) {
            table.setColumnWidth(c, widths[c]);
        }
        double height = content.height(size);
        table.setAnchor(new Rectangle2D.Double(MARGIN, at, Arrays.stream(widths).sum(), height));
        at += height + 8;
    }

    private void cell(XSLFTableCell cell, String words, boolean head, boolean number, double size) {
        cell.setLeftInset(6);
        cell.setRightInset(6);
        cell.setTopInset(2);
        cell.setBottomInset(2);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setFillColor(head ? LIGHT : Color.WHITE);
        cell.setBorderColor(BorderEdge.bottom, RULE);
        cell.setBorderWidth(BorderEdge.bottom, 0.75);
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(number ? TextAlign.RIGHT : TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(head);
        run.setFontColor(INK);
    }

    /** Enlarged to fill the width, or what is left of the height. */
    public void drawing(Drawing drawing, String alternative) {
        double scale = Math.min(TEXT_WIDTH / drawing.width(), room() / drawing.height());
        double width = drawing.width() * scale;
        double height = drawing.height() * scale;
        XSLFPictureShape picture =
                slide.createPicture(slide.getSlideShow().addPicture(Ink.png(drawing), PictureData.PictureType.PNG));
        picture.setAnchor(new Rectangle2D.Double(MARGIN + (TEXT_WIDTH - width) / 2, at, width, height));
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(alternative);
        at += height + 6;
    }

    private void heading(String title, Rectangle2D place, double size) {
        var box = slide.getPlaceholder(0);
        // Without a place of its own it would move the layout's.
        ((CTShape) box.getXmlObject()).getSpPr().addNewXfrm();
        box.setAnchor(place);
        box.clearText();
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        box.setLeftInset(0);
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        run(paragraph, title, size, BRAND).setBold(true);
    }

    private void band(double height) {
        var band = slide.createAutoShape();
        band.setShapeType(ShapeType.RECT);
        band.setAnchor(new Rectangle2D.Double(0, 0, WIDTH, height));
        band.setFillColor(BRAND);
        band.setLineColor(BRAND);
    }

    void foot(String footer) {
        double top = HEIGHT - FOOT - 8;
        text(List.of(footer), new Rectangle2D.Double(MARGIN, top, TEXT_WIDTH - 60, FOOT), 10.5, false, SOFT);
        XSLFTextBox number = box(new Rectangle2D.Double(MARGIN + TEXT_WIDTH - 60, top, 60, FOOT));
        XSLFTextParagraph paragraph = number.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        run(paragraph, Integer.toString(slide.getSlideNumber()), 10.5, SOFT);
    }

    private void text(List<String> lines, Rectangle2D place, double size, boolean points, Color colour) {
        XSLFTextBox box = box(place);
        for (String line : lines) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setSpaceAfter(-size * 0.45);
            paragraph.setLineSpacing(100.0);
            if (points) {
                paragraph.setBullet(true);
                paragraph.setBulletCharacter("•");
                paragraph.setLeftMargin(18.0);
                paragraph.setIndent(-18.0);
            }
            run(paragraph, line, size, colour);
        }
    }

    private XSLFTextBox box(Rectangle2D place) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(true);
        return box;
    }

    private XSLFTextRun run(XSLFTextParagraph paragraph, String words, double size, Color colour) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setFontColor(colour);
        return run;
    }
}
