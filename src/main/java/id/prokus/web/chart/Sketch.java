package id.prokus.web.chart;

import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Point;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.ArrayList;
import java.util.List;

/** A chart while it is being drawn. */
final class Sketch {

    private final double width;
    private final List<Drawing.Mark> marks = new ArrayList<>();

    Sketch(double width) {
        this.width = width;
    }

    /** What is shown where there is nothing to draw. */
    static Drawing empty(double width, String words) {
        Sketch sketch = new Sketch(width);
        sketch.box(0.5, 0.5, width - 1, 79, Colour.WHITE, Stroke.dashed(Colour.GREY, 1));
        sketch.words(Lettering.PLAIN, width / 2, 44, Lettering.PLAIN.cut(words, width - 20), Anchor.MIDDLE);
        return sketch.drawing(80);
    }

    double width() {
        return width;
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
    }

    void line(List<Point> points, Stroke stroke) {
        marks.add(new Drawing.Polyline(points, stroke));
    }

    void box(double x, double y, double boxWidth, double height, Colour fill) {
        box(x, y, boxWidth, height, fill, Stroke.NONE);
    }

    void box(double x, double y, double boxWidth, double height, Colour fill, Stroke outline) {
        surface(
                List.of(
                        new Point(x, y),
                        new Point(x + boxWidth, y),
                        new Point(x + boxWidth, y + height),
                        new Point(x, y + height)),
                fill,
                outline);
    }

    void surface(List<Point> corners, Colour fill, Stroke outline) {
        marks.add(new Drawing.Polygon(corners, fill, outline));
    }

    void hatch(double x, double y, double boxWidth, double height) {
        marks.add(new Drawing.Hatch(x, y, boxWidth, height, Stroke.of(Colour.GREY, 0.8)));
    }

    void dot(double x, double y, double radius, Colour fill, Colour outline) {
        marks.add(new Drawing.Circle(x, y, radius, fill, Stroke.of(outline, 1.2)));
    }

    void words(Lettering lettering, double x, double y, String words, Anchor anchor) {
        if (!words.isEmpty()) {
            marks.add(lettering.at(x, y, words, anchor));
        }
    }

    /** Words round a middle that are kept from running out on either side. */
    void kept(Lettering lettering, double x, double y, String words) {
        double half = lettering.width(words) / 2;
        words(lettering, Math.clamp(x, half, Math.max(half, width - half)), y, words, Anchor.MIDDLE);
    }

    /** Words in lines below each other. Where the first stands: y; answers where a next would stand. */
    double lines(Lettering lettering, double x, double y, String words, double room, int most) {
        double at = y;
        for (String line : lettering.wrapped(words, room, most)) {
            words(lettering, x, at, line, Anchor.START);
            at += lettering.line();
        }
        return at;
    }

    /** Whether words would stand on others. */
    boolean isFree(Drawing.Label label) {
        var box = label.box();
        return box.getMinX() >= 0
                && box.getMaxX() <= width
                && marks.stream()
                        .noneMatch(mark -> mark instanceof Drawing.Label other
                                && other.box().intersects(box));
    }

    void put(Drawing.Mark mark) {
        marks.add(mark);
    }

    Drawing drawing(double height) {
        return new Drawing(width, height, marks);
    }
}
