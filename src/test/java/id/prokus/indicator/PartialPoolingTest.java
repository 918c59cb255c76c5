package id.prokus.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartialPoolingTest {

    /**
     * With a pencil, all errors alike: the estimates 2, 4, 6, 8, 10 have variance 10; errors of 2 make up 4 of it, so 6 lie
     * between the units. Each keeps 6/10 of its distance from the mean 6: 3.6, 4.8, 6, 7.2, 8.4.
     */
    @Test
    void estimatesAreDrawnInAsFarAsTheyAreUncertain() {
        var pooled = PartialPooling.of(new double[] {2, 4, 6, 8, 10}, new double[] {2, 2, 2, 2, 2});

        assertThat(pooled.mean()).isCloseTo(6, within(1e-9));
        assertThat(pooled.betweenVariance()).isCloseTo(6, within(1e-6));
        assertThat(pooled.pooled()).containsExactly(new double[] {3.6, 4.8, 6, 7.2, 8.4}, within(1e-6));
        assertThat(pooled.reliability()).isCloseTo(0.6, within(1e-6));
        // 0.6 · 4 within, and 0.4² of the mean's own variance 10/5.
        assertThat(pooled.standardErrors()[0]).isCloseTo(Math.sqrt(2.4 + 0.16 * 2), within(1e-6));
    }

    @Test
    void differencesNoLargerThanChanceAreNoDifferences() {
        var pooled = PartialPooling.of(new double[] {1, 2, 3}, new double[] {5, 5, 5});

        assertThat(pooled.betweenVariance()).isZero();
        assertThat(pooled.pooled()).containsExactly(new double[] {2, 2, 2}, within(1e-9));
    }

    /** Units that differ only because their families do are found alike once the families are taken into account. */
    @Test
    void whatFamiliesBringWithThemIsTakenIntoAccount() {
        var random = new Random(7);
        int[] unit = new int[1200];
        double[] outcome = new double[1200];
        List<double[]> circumstances = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            unit[i] = i / 100;
            double circumstance = unit[i] + random.nextGaussian() * 3;
            circumstances.add(new double[] {circumstance, 0, 1});
            outcome[i] = 5 * circumstance + random.nextGaussian();
        }

        var adjusted = new CaseMix(12, unit, outcome, circumstances).adjusted();

        assertThat(Arrays.stream(adjusted.means()).boxed())
                .allSatisfy(mean -> assertThat(mean).isCloseTo(27.5, within(1.5)));
        assertThat(Arrays.stream(adjusted.standardErrors()).boxed())
                .allSatisfy(error -> assertThat(error).isBetween(0.05, 0.4));
    }
}
