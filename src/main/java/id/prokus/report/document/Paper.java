package id.prokus.report.document;

/** A4 upright, in points. */
public final class Paper {

    static final double POINTS_PER_MM = 72 / 25.4;

    static final double WIDTH = 210 * POINTS_PER_MM;
    static final double HEIGHT = 297 * POINTS_PER_MM;
    static final double SIDE = 14.5 * POINTS_PER_MM;
    static final double TOP = 10 * POINTS_PER_MM;
    static final double BOTTOM = 13.5 * POINTS_PER_MM;

    /** The width of the text. */
    public static final double TEXT_WIDTH = WIDTH - 2 * SIDE;

    /** The height of the text on one page. */
    public static final double TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

    private Paper() {}
}
