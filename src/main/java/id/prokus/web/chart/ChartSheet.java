package id.prokus.web.chart;

import java.util.List;

/** A chart on a sheet of its own: the title above, below what it rests on and how its numbers are known again. */
final class ChartSheet {

    private static final double MARGIN = 16;
    private static final Lettering TITLE = new Lettering(Typeface.SANS_BOLD, 16, Colour.INK);
    private static final Lettering NAME = new Lettering(Typeface.SANS_BOLD, 10, Colour.INK);
    private static final Lettering SMALL = new Lettering(Typeface.SANS, 10, Colour.SOFT);
    private static final int MOST_LINES = 12;

    private ChartSheet() {}

    /**
     * @param width of the chart within
     * @param last below everything, line by line: rows, hash, who took it
     */
    static Drawing of(Chart chart, double width, List<String> last) {
        Drawing drawn = chart.drawing(width);
        Sketch sketch = new Sketch(width);
        double top = sketch.lines(TITLE, 0, 16, chart.title(), width, MOST_LINES) - 2;
        drawn.on(width, 0, 0, top).marks().forEach(sketch::put);
        double y = top + drawn.height() + 22;
        for (ChartCaption.Part part : chart.caption().parts(chart.language())) {
            sketch.words(NAME, 0, y, part.name() + ":", Drawing.Anchor.START);
            double left = 96;
            y = sketch.lines(SMALL, left, y, part.words(), width - left, MOST_LINES) + 1;
        }
        y += 5;
        for (String line : last) {
            y = sketch.lines(SMALL, 0, y, line, width, MOST_LINES);
        }
        Drawing all = sketch.drawing(y);
        double paperWidth = width + 2 * MARGIN;
        double paperHeight = y - SMALL.line() + 6 + 2 * MARGIN;
        Sketch paper = new Sketch(paperWidth);
        paper.box(0, 0, paperWidth, paperHeight, Colour.WHITE);
        all.on(paperWidth, paperHeight, MARGIN, MARGIN).marks().forEach(paper::put);
        return paper.drawing(paperHeight);
    }
}
