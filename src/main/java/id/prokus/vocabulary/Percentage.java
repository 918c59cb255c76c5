package id.prokus.vocabulary;

/**
 * A share of something.
 *
 * @param value in hundredths: 98.8 for 98,8 %
 */
public record Percentage(double value) {

    /** Empty denominators have no share: ask before. */
    public static Percentage of(long part, long whole) {
        if (whole == 0) {
            throw new IllegalArgumentException("No share of nothing");
        }
        return new Percentage(100.0 * part / whole);
    }

    @Override
    public String toString() {
        return Format.INDONESIAN.percent(value);
    }
}
