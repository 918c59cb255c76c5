package id.prokus.monitoring.submission;

/**
 * A submission that just came in.
 *
 * @param one as it would be kept, with the family it names, whoever sees that
 * @param xml as it came
 * @param scope what its sender may see
 */
record Arrived(Submission one, byte[] xml, String scope) {

    /** Never what was answered. */
    @Override
    public String toString() {
        return "Arrived[" + one.id() + "]";
    }
}
