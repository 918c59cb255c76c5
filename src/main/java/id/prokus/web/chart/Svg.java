package id.prokus.web.chart;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** A file of its own, as large as it was drawn. */
    static String file(Drawing drawing, String title, String alternative) {
        Markup svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                points(drawing.width()),
                "height",
                points(drawing.height()),
                "viewBox",
                "0 0 " + points(drawing.width()) + " " + points(drawing.height()),
                "role",
                "img");
        svg.open("title").text(title).close();
        svg.open("desc").text(alternative).close();
        drawing.marks().forEach(mark -> mark(svg, mark));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.close() + "\n";
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
            case Drawing.Label label -> label(svg, label);
            case Drawing.Polyline line ->
                svg.empty("path", stroked("none", line.stroke(), "d", path(line.points(), "")));
            case Drawing.Polygon polygon ->
                svg.empty("path", stroked(polygon.fill().hex(), polygon.outline(), "d", path(polygon.corners(), "Z")));
            case Drawing.Circle circle ->
                svg.empty(
                        "circle",
                        stroked(
                                circle.fill().hex(),
                                circle.outline(),
                                "cx",
                                points(circle.x()),
                                "cy",
                                points(circle.y()),
                                "r",
                                points(circle.radius())));
            case Drawing.Hatch hatch ->
                svg.empty(
                        "path",
                        stroked(
                                "none",
                                hatch.stroke(),
                                "d",
                                hatch.lines().stream()
                                        .map(line -> path(line.points(), ""))
                                        .collect(Collectors.joining())));
            case Drawing.Photo photo ->
                svg.empty(
                        "image",
                        "x",
                        points(photo.x()),
                        "y",
                        points(photo.y()),
                        "width",
                        points(photo.width()),
                        "height",
                        points(photo.height()),
                        "href",
                        "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(photo.file()));
        }
    }

    private static void label(Markup svg, Drawing.Label label) {
        List<String> attributes = new ArrayList<>(List.of(
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
                label.anchor().name().toLowerCase(Locale.ROOT)));
        if (label.colour() != Colour.BLACK) {
            attributes.addAll(List.of("fill", label.colour().hex()));
            // Charts are measured in our own font; where a reader's machine has another, the words keep to their room.
            attributes.addAll(List.of(
                    "textLength",
                    points(label.typeface().width(label.text(), label.size())),
                    "lengthAdjust",
                    "spacingAndGlyphs"));
        }
        svg.open("text", attributes.toArray(String[]::new)).text(label.text()).close();
    }

    private static String[] stroked(String fill, Drawing.Stroke stroke, String... shape) {
        List<String> attributes = new ArrayList<>(List.of(shape));
        attributes.addAll(List.of("fill", fill));
        if (stroke.weight() > 0) {
            attributes.addAll(List.of("stroke", stroke.colour().hex(), "stroke-width", points(stroke.weight())));
        }
        if (stroke.dashed()) {
            attributes.addAll(List.of(
                    "stroke-dasharray", points(Drawing.Stroke.DASHES[0]) + " " + points(Drawing.Stroke.DASHES[1])));
        }
        return attributes.toArray(String[]::new);
    }

    private static String path(List<Drawing.Point> points, String end) {
        StringBuilder path = new StringBuilder();
        for (Drawing.Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(points(point.x()))
                    .append(' ')
                    .append(points(point.y()));
        }
        return path.append(end).toString();
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
