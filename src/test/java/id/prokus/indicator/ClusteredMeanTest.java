package id.prokus.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteredMeanTest {

    /**
     * With a pencil: five incubators of four families, means 1, 2, 3, 4, 5. The mean is 3; the clusters' residual sums are
     * 4·(-2), 4·(-1), 0, 4, 8, their squares 64 + 16 + 0 + 16 + 64 = 160; each over 1 - 4/20 = 0.8 makes 200, over 20² makes
     * 0.5. So the standard error is the root of one half: what five means say by themselves, s²/5 = 2.5/5. Five equal
     * clusters leave four degrees of freedom, and t is 2.776.
     */
    @Test
    void equalClustersGiveWhatTheirMeansWouldGive() {
        var mean = ClusteredMean.of(List.of(all(1), all(2), all(3), all(4), all(5)))
                .orElseThrow();

        assertThat(mean.mean()).isEqualTo(3);
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(mean.degreesOfFreedom()).isCloseTo(4, within(1e-9));
        assertThat(mean.interval95()).contains(List.of(Math.round(3 - 2.776 * 0.7071), Math.round(3 + 2.776 * 0.7071)));
    }

    /**
     * With a pencil: clusters of 1, 2 and 3 with means 6, 0, 2; n = 6, mean 2. Residual sums 4, -4, 0; variance
     * (16/(5/6) + 16/(4/6)) / 36 = (19.2 + 24) / 36 = 1.2.
     */
    @Test
    void aClusterWeighsMoreTheMoreOfAllItHolds() {
        var mean = ClusteredMean.of(List.of(new double[] {6}, new double[] {1, -1}, new double[] {2, 1, 3}))
                .orElseThrow();

        assertThat(mean.mean()).isEqualTo(2);
        assertThat(mean.standardError() * mean.standardError()).isCloseTo(1.2, within(1e-12));
    }

    @Test
    void fewUnequalClustersAreWorthFewerDegreesOfFreedomThanTheirNumber() {
        var mean = ClusteredMean.of(List.of(all(1), all(2), all(3), new double[40]))
                .orElseThrow();

        assertThat(mean.degreesOfFreedom()).isLessThan(2);
        assertThat(mean.interval95()).isEmpty();
    }

    @Test
    void familiesOfOneIncubatorSayNothingAboutOthers() {
        assertThat(ClusteredMean.of(List.of(all(1)))).isEmpty();
        assertThat(ClusteredMean.of(List.of(all(1), new double[0]))).isEmpty();
    }

    private static double[] all(double value) {
        return new double[] {value, value, value, value};
    }
}
