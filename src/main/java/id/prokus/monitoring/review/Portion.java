package id.prokus.monitoring.review;

/**
 * How far the review of a kabupaten has come.
 *
 * @param regency Kemendagri digits
 * @param n everything that was entered
 * @param waiting what waits for whoever looks
 * @param late of these, whose day is past
 */
public record Portion(String regency, int n, int approved, int waiting, int late, int returned) {

    /** Of everything entered, in percent. */
    public double percent() {
        return n == 0 ? 0 : 100.0 * approved / n;
    }
}
