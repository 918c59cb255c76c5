package id.prokus.report.document;

/**
 * A photograph or a page of a receipt, with what stands under it.
 *
 * @param width in dots
 */
public record Photograph(byte[] jpeg, int width, int height, String caption) {

    /** How many points a dot takes, so that it fits into a square of this side. */
    double scale(double side) {
        return side / Math.max(width, height);
    }

    @Override
    public String toString() {
        return "Photograph[" + caption + "]";
    }
}
