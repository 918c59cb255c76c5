package id.prokus.report.document;

/**
 * Nothing, for the eye to rest on.
 *
 * @param height in points
 */
public record Air(double height) implements Block {}
