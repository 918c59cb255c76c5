package id.prokus.indicator;

/**
 * Wilson's 95 % interval of a share (Wilson 1927).
 *
 * @param low from 0 to 1
 * @param high from 0 to 1
 */
public record Wilson(double low, double high) {

    private static final double Z = 1.959963984540054;

    public static Wilson of(long count, long n) {
        if (n == 0) {
            return new Wilson(0, 1);
        }
        double share = (double) count / n;
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double reach = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        return new Wilson(middle - reach, middle + reach);
    }

    public boolean liesAbove(Wilson other) {
        return low > other.high;
    }
}
