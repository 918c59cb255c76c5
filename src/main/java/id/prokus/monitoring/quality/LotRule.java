package id.prokus.monitoring.quality;

import java.util.Optional;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * How many of a sample may differ before the whole is looked at again: the single sampling plan that accepts a share of
 * five percent nine times in ten, where it also refuses a bad share nine times in ten.
 *
 * @param n how many were asked
 * @param most so many may differ
 * @param bad the share that is refused, in percent: 20, or 25 of a small sample
 */
record LotRule(int n, int most, int bad) {

    private static final double GOOD = 0.05;
    private static final double SURE = 0.9;

    /** From so many on a sample tells five percent from twenty. */
    private static final int LARGE = 32;

    /** The rule for a sample of that size; empty where it is too small to say anything. */
    static Optional<LotRule> of(int n) {
        if (n <= 0) {
            return Optional.empty();
        }
        int bad = n >= LARGE ? 20 : 25;
        var good = new BinomialDistribution(n, GOOD);
        int most = 0;
        while (good.cumulativeProbability(most) < SURE) {
            most++;
        }
        boolean refuses = new BinomialDistribution(n, bad / 100.0).cumulativeProbability(most) <= 1 - SURE;
        return refuses ? Optional.of(new LotRule(n, most, bad)) : Optional.empty();
    }
}
