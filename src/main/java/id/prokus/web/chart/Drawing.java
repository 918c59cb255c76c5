package id.prokus.web.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing: marks on a plane, in points, y downwards. The same drawing becomes an SVG for a page, ink in the PDF and
 * a picture in the DOCX.
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Something drawn. Grey runs from 0 (black) to 1 (white): everything must read in black and white. */
    public sealed interface Mark {}

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2, double weight, double grey) implements Mark {}

    /** A circle, filled with grey and outlined in black. */
    public record Dot(double x, double y, double radius, double grey) implements Mark {}

    /** A filled rectangle. */
    public record Area(double x, double y, double width, double height, double grey) implements Mark {}

    /** Words, their baseline at y. */
    public record Label(double x, double y, String text, Typeface typeface, double size, Anchor anchor, Colour colour)
            implements Mark {

        private static final double ASCENT = 0.74;
        private static final double DESCENT = 0.22;

        /** In plain black, whatever the page. */
        public Label(double x, double y, String text, Typeface typeface, double size, Anchor anchor) {
            this(x, y, text, typeface, size, anchor, Colour.BLACK);
        }

        /** Where the words begin. */
        double start() {
            double width = typeface.width(text, size);
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }

        /** What the words cover, from the top of a capital to the end of a g. */
        Rectangle2D box() {
            return new Rectangle2D.Double(
                    start(), y - ASCENT * size, typeface.width(text, size), (ASCENT + DESCENT) * size);
        }
    }

    /** A line over several points. */
    public record Polyline(List<Point> points, Stroke stroke) implements Mark {

        public Polyline {
            points = List.copyOf(points);
        }
    }

    /** A filled surface with an outline. */
    public record Polygon(List<Point> corners, Colour fill, Stroke outline) implements Mark {

        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /** A circle in colour. */
    public record Circle(double x, double y, double radius, Colour fill, Stroke outline) implements Mark {}

    /**
     * A rectangle of slanting lines on nothing: too little to say more. Its lines are drawn one by one, since a pattern
     * of an SVG needs a name that no other drawing of the page has.
     */
    public record Hatch(double x, double y, double width, double height, Stroke stroke) implements Mark {

        private static final double APART = 5;

        List<Polyline> lines() {
            List<Polyline> lines = new ArrayList<>();
            for (double sum = APART; sum < width + height; sum += APART) {
                double right = Math.min(sum, width);
                double left = Math.max(0, sum - height);
                lines.add(new Polyline(
                        List.of(new Point(x + right, y + sum - right), new Point(x + left, y + sum - left)), stroke));
            }
            return lines;
        }
    }

    /**
     * A photograph, stretched over a rectangle.
     *
     * @param file a JPEG without notes of its own
     */
    @SuppressWarnings("ArrayRecordComponent") // drawn once and compared with nothing
    public record Photo(double x, double y, double width, double height, byte[] file) implements Mark {

        /** As wide as it is told, and as high as it then is. */
        public static Drawing alone(byte[] file, int dotsWide, int dotsHigh, double width, double highest) {
            double height = Math.min(highest, width * dotsHigh / dotsWide);
            double shown = height * dotsWide / dotsHigh;
            return new Drawing(shown, height, List.of(new Photo(0, 0, shown, height, file)));
        }
    }

    /** A place on the plane. */
    public record Point(double x, double y) {}

    /** How a line is drawn; one of no weight is not drawn at all. */
    public record Stroke(Colour colour, double weight, boolean dashed) {

        static final Stroke NONE = new Stroke(Colour.WHITE, 0, false);

        /** Length of a dash and of the gap after it. */
        static final float[] DASHES = {5, 3};

        public static Stroke of(Colour colour, double weight) {
            return new Stroke(colour, weight, false);
        }

        public static Stroke dashed(Colour colour, double weight) {
            return new Stroke(colour, weight, true);
        }
    }

    /** Which end of a label stands at its x. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Every word with the room it takes, so that a test can see whether any runs out or over another. */
    List<Label> labels() {
        return marks.stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    /** The same marks further right and further down, on a larger plane. */
    Drawing on(double newWidth, double newHeight, double right, double down) {
        return new Drawing(
                newWidth,
                newHeight,
                marks.stream().map(mark -> moved(mark, right, down)).toList());
    }

    private static Mark moved(Mark mark, double right, double down) {
        return switch (mark) {
            case Line(double x1, double y1, double x2, double y2, double weight, double grey) ->
                new Line(x1 + right, y1 + down, x2 + right, y2 + down, weight, grey);
            case Dot(double x, double y, double radius, double grey) -> new Dot(x + right, y + down, radius, grey);
            case Area(double x, double y, double width, double height, double grey) ->
                new Area(x + right, y + down, width, height, grey);
            case Label label ->
                new Label(
                        label.x() + right,
                        label.y() + down,
                        label.text(),
                        label.typeface(),
                        label.size(),
                        label.anchor(),
                        label.colour());
            case Polyline(List<Point> points, Stroke stroke) -> new Polyline(moved(points, right, down), stroke);
            case Polygon(List<Point> corners, Colour fill, Stroke outline) ->
                new Polygon(moved(corners, right, down), fill, outline);
            case Circle(double x, double y, double radius, Colour fill, Stroke outline) ->
                new Circle(x + right, y + down, radius, fill, outline);
            case Hatch(double x, double y, double width, double height, Stroke stroke) ->
                new Hatch(x + right, y + down, width, height, stroke);
            case Photo photo ->
                new Photo(photo.x() + right, photo.y() + down, photo.width(), photo.height(), photo.file());
        };
    }

    private static List<Point> moved(List<Point> points, double right, double down) {
        return points.stream().map(p -> new Point(p.x() + right, p.y() + down)).toList();
    }
}
