package id.prokus.web.chart;

import java.util.Locale;

/** A {@link Drawing} as SVG, for a page on the screen: words stay words, so that they can be read aloud and copied. */
public final class Svg {

    private Svg() {}

    /**
     * @param alternative what the drawing shows, for who cannot see it
     * @return one svg element without a declaration
     */
    public static String of(Drawing drawing, String alternative) {
        Markup svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + points(drawing.width()) + " " + points(drawing.height()),
                "role",
                "img",
                "aria-label",
                alternative);
        drawing.marks().forEach(mark -> mark(svg, mark));
        return svg.close().toString();
    }

    private static void mark(Markup svg, Drawing.Mark mark) {
        switch (mark) {
            case Drawing.Line line ->
                svg.empty(
                        "line",
                        "x1",
                        points(line.x1()),
                        "y1",
                        points(line.y1()),
                        "x2",
                        points(line.x2()),
                        "y2",
                        points(line.y2()),
                        "stroke",
                        shade(line.grey()),
                        "stroke-width",
                        points(line.weight()));
            case Drawing.Dot dot ->
                svg.empty(
                        "circle",
                        "cx",
                        points(dot.x()),
                        "cy",
                        points(dot.y()),
                        "r",
                        points(dot.radius()),
                        "fill",
                        shade(dot.grey()),
                        "stroke",
                        "#000",
                        "stroke-width",
                        "0.7");
            case Drawing.Area area ->
                svg.empty(
                        "rect",
                        "x",
                        points(area.x()),
                        "y",
                        points(area.y()),
                        "width",
                        points(area.width()),
                        "height",
                        points(area.height()),
                        "fill",
                        shade(area.grey()));
            case Drawing.Label label ->
                svg.open(
                                "text",
                                "x",
                                points(label.x()),
                                "y",
                                points(label.y()),
                                "font-family",
                                label.typeface().family() + ", sans-serif",
                                "font-size",
                                points(label.size()),
                                "font-weight",
                                Integer.toString(label.typeface().weight()),
                                "text-anchor",
                                label.anchor().name().toLowerCase(Locale.ROOT))
                        .text(label.text())
                        .close();
        }
    }

    /** A length or a place, to a hundredth. */
    public static String points(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String shade(double grey) {
        int level = (int) Math.round(grey * 255);
        return String.format(Locale.ROOT, "#%02x%02x%02x", level, level, level);
    }
}
