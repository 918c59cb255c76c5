package id.prokus.monitoring.quality;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Whether the amounts of one sender end in other digits than everybody's: Pearson's chi-squared of homogeneity of
 * the last digits other than zero, the sender's beside all others'. Amounts are round everywhere, so that
 * everybody's own rounding is the measure, and not equal shares.
 *
 * @param n how many amounts of the sender
 * @param chance that digits like everybody's differ so much
 */
public record DigitHeaping(int n, double chiSquared, double chance) {

    private static final int DIGITS = 9;

    /** What is expected of a digit must be as many, or the test says too much. */
    private static final double LEAST_EXPECTED = 1;

    private static final int LEAST_AMOUNTS = 30;

    /**
     * Empty where there are too few amounts to say anything.
     *
     * @param own how often each digit is the sender's last
     * @param all how often it is anybody's
     */
    static Optional<DigitHeaping> of(long[] own, long[] all) {
        long n = Arrays.stream(own).sum();
        long others = Arrays.stream(all).sum() - n;
        if (n < LEAST_AMOUNTS || others < LEAST_AMOUNTS) {
            return Optional.empty();
        }
        double chiSquared = 0;
        int compared = 0;
        for (int digit = 1; digit <= DIGITS; digit++) {
            double expected = (double) n * all[digit] / (n + others);
            double expectedOfOthers = (double) others * all[digit] / (n + others);
            if (Math.min(expected, expectedOfOthers) >= LEAST_EXPECTED) {
                double apart = own[digit] - expected;
                chiSquared += apart * apart / expected + apart * apart / expectedOfOthers;
                compared++;
            }
        }
        return compared < 2
                ? Optional.empty()
                : Optional.of(new DigitHeaping(
                        (int) n,
                        chiSquared,
                        1 - new ChiSquaredDistribution(compared - 1).cumulativeProbability(chiSquared)));
    }

    /** The last digit of an amount that is not zero; 0 where it has none. */
    static int lastDigit(long amount) {
        long rest = Math.abs(amount);
        while (rest > 0 && rest % 10 == 0) {
            rest /= 10;
        }
        return (int) (rest % 10);
    }

    /** The digit that occurs most; empty where there is none. */
    static Optional<Integer> commonest(long[] counts) {
        int best = 0;
        for (int digit = 1; digit <= DIGITS; digit++) {
            best = counts[digit] > counts[best] ? digit : best;
        }
        return best == 0 ? Optional.empty() : Optional.of(best);
    }

    /** How often each digit occurs, by the digit itself. */
    static long[] counts(Stream<Integer> digits) {
        long[] counts = new long[DIGITS + 1];
        digits.filter(digit -> digit > 0).forEach(digit -> counts[digit]++);
        return counts;
    }
}
