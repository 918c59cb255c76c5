package id.prokus.web.chart;

import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Point;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.List;

/** What the marks of a chart stand for, on as many lines as are needed. */
final class Legend {

    static final double MARK = 22;
    private static final double GAP = 16;
    private static final double LINE = 17;
    private static final Lettering FACE = Lettering.SMALL;

    private Legend() {}

    /** Draws a mark into a space of {@link #MARK} points, its middle at y. */
    interface Mark {
        void draw(Sketch sketch, double x, double y);
    }

    /** A mark and its meaning. */
    record Entry(Mark mark, String words) {}

    static Entry bar(Colour colour, String words) {
        return new Entry(
                (sketch, x, y) -> sketch.box(x, y - 5, MARK - 6, 10, colour, Stroke.of(Colour.GREY, 0.6)), words);
    }

    static Entry hatched(String words) {
        return new Entry(
                (sketch, x, y) -> {
                    sketch.box(x, y - 5, MARK - 6, 10, Colour.WHITE, Stroke.of(Colour.GREY, 0.6));
                    sketch.hatch(x, y - 5, MARK - 6, 10);
                },
                words);
    }

    static Entry line(Stroke stroke, String words) {
        return new Entry((sketch, x, y) -> sketch.line(x, y, x + MARK - 5, y, stroke), words);
    }

    static Entry upright(Stroke stroke, String words) {
        return new Entry((sketch, x, y) -> sketch.line(x + 7, y - 6, x + 7, y + 6, stroke), words);
    }

    static Entry dot(Colour fill, Colour outline, String words) {
        return new Entry((sketch, x, y) -> sketch.dot(x + 7, y, 4, fill, outline), words);
    }

    static Entry dotOnBar(Colour fill, Stroke bar, String words) {
        return new Entry(
                (sketch, x, y) -> {
                    sketch.line(List.of(new Point(x, y), new Point(x + MARK - 5, y)), bar);
                    sketch.dot(x + (MARK - 5) / 2, y, 3.5, fill, Colour.INK);
                },
                words);
    }

    /** @return the y below it */
    static double draw(Sketch sketch, double top, List<Entry> entries) {
        double x = 0;
        double y = top;
        double room = sketch.width() - MARK;
        for (Entry entry : entries) {
            double wide = MARK + FACE.width(entry.words());
            if (x > 0 && x + wide > sketch.width()) {
                x = 0;
                y += LINE;
            }
            entry.mark().draw(sketch, x, y + LINE / 2);
            List<String> lines = FACE.wrapped(entry.words(), room, 3);
            for (int i = 0; i < lines.size(); i++) {
                sketch.words(FACE, x + MARK, y + LINE / 2 + 4 + i * FACE.line(), lines.get(i), Anchor.START);
            }
            y += (lines.size() - 1) * FACE.line();
            x = lines.size() > 1 ? sketch.width() : x + wide + GAP;
        }
        return y + LINE + 6;
    }
}
