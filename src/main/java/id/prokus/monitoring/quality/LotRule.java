package id.prokus.monitoring.quality;

import java.util.Optional;

/**
 * How many of a sample may differ before the whole is looked at again: single sampling plans with producer's and
 * consumer's risk of at most one in ten.
 *
 * @param n at least so many asked
 * @param most so many may differ
 * @param good share of differences that is nearly always accepted, in percent
 * @param bad share that nearly never is, in percent
 */
record LotRule(int n, int most, int good, int bad) {

    /** The rule for a sample of that size; empty where it is too small to say anything. */
    static Optional<LotRule> of(int n) {
        if (n >= 32) {
            return Optional.of(new LotRule(32, 3, 5, 20));
        }
        return n >= 20 ? Optional.of(new LotRule(20, 2, 5, 25)) : Optional.empty();
    }
}
