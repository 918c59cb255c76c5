package id.prokus.report.document;

/**
 * A line across the page.
 *
 * @param weight in points
 */
public record Rule(double weight) implements Block {

    /** Above and below the line, in points. */
    static final double SPACE = 2;
}
