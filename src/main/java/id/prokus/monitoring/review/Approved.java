package id.prokus.monitoring.review;

/**
 * What came of approving many at once.
 *
 * @param n approved now
 * @param own left out, because the reviewer entered them
 * @param other left out: returned, or not yet with this office
 */
record Approved(int n, int own, int other) {}
