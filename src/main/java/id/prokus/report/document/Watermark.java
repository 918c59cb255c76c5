package id.prokus.report.document;

import id.prokus.web.chart.Typeface;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;

/** One word across every page, under the text, for a document that is not yet approved. */
final class Watermark {

    private static final double SIZE = 96;
    private static final float GREY = 0.92f;

    private Watermark() {}

    static void draw(String word, PDDocument pdf) throws IOException {
        if (word.isEmpty()) {
            return;
        }
        for (PDPage page : pdf.getPages()) {
            try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true)) {
                // An artifact: a reader that speaks the page skips it; the status stands in words on page one.
                content.beginMarkedContent(COSName.ARTIFACT);
                content.saveGraphicsState();
                content.setNonStrokingColor(GREY);
                AffineTransform place = AffineTransform.getTranslateInstance(Paper.WIDTH / 2, Paper.HEIGHT / 2);
                place.rotate(Math.toRadians(54));
                place.scale(1, -1);
                content.transform(new Matrix(place));
                fill(word, content);
                content.restoreGraphicsState();
                content.endMarkedContent();
            }
        }
    }

    private static void fill(String word, PDPageContentStream content) throws IOException {
        double width = Typeface.SANS_BOLD.width(word, SIZE);
        PathIterator path =
                Typeface.SANS_BOLD.outline(word, SIZE, -width / 2, SIZE * 0.36).getPathIterator(null);
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(x = to[0], y = to[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(x = to[0], y = to[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves only.
                    content.curveTo(
                            x + (to[0] - x) * 2 / 3,
                            y + (to[1] - y) * 2 / 3,
                            to[2] + (to[0] - to[2]) * 2 / 3,
                            to[3] + (to[1] - to[3]) * 2 / 3,
                            x = to[2],
                            y = to[3]);
                }
                case PathIterator.SEG_CUBICTO -> content.curveTo(to[0], to[1], to[2], to[3], x = to[4], y = to[5]);
                default -> content.closePath();
            }
        }
        content.fill();
    }
}
