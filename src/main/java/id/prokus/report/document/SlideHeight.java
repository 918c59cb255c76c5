package id.prokus.report.document;

import id.prokus.web.chart.Typeface;
import java.util.List;

/** How high words stand on a slide, in points. */
final class SlideHeight {

    /** Arial runs wider than the face that is measured. */
    private static final double WIDER = 1.16;

    /** Of the letters: from line to line. */
    private static final double LEADING = 1.2;

    private SlideHeight() {}

    /** Of lines between the margins, each a paragraph. */
    static double of(List<String> lines, double size) {
        double height = 0;
        for (String line : lines) {
            height += lines(line, size, Slide.TEXT_WIDTH - 30) * size * LEADING + size * 0.45;
        }
        return height;
    }

    /** Of a row of a table: as high as its highest cell. */
    static double ofRow(List<String> row, double[] widths, double size) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            lines = Math.max(lines, lines(row.get(i), size, widths[i] - 12));
        }
        return lines * size * LEADING + 7;
    }

    private static int lines(String words, double size, double width) {
        return Ruler.lines(RichText.of(words), Typeface.SANS, size * WIDER, width);
    }
}
