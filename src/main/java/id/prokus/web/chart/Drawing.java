package id.prokus.web.chart;

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
    public record Label(double x, double y, String text, Typeface typeface, double size, Anchor anchor)
            implements Mark {}

    /** Which end of a label stands at its x. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}
