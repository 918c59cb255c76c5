package id.prokus.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SharesTest {

    /** Newcombe (1998): 81 of 263 lies between 0.2553 and 0.3662. */
    @Test
    void aShareLiesWhereWilsonSays() {
        var interval = Wilson.of(81, 263);

        assertThat(interval.low()).isCloseTo(0.2553, within(0.00005));
        assertThat(interval.high()).isCloseTo(0.3662, within(0.00005));
    }

    @Test
    void noneOfFewIsNotNone() {
        assertThat(Wilson.of(0, 20).high()).isGreaterThan(0.1);
        for (int n = 1; n <= 500; n++) {
            assertThat(Wilson.of(0, n).low()).as("none of " + n).isZero();
            assertThat(Wilson.of(n, n).high()).as("all of " + n).isEqualTo(1);
        }
    }

    /**
     * Where half of the incubators' families all say yes and the others' all say no, six incubators tell little more than
     * six families.
     */
    @Test
    void familiesOfAnIncubatorThatAnswerAlikeCountAsOne() {
        int[] sizes = {50, 50, 50, 50, 50, 50};

        var alike = ClusteredShare.of(new int[] {50, 50, 50, 0, 0, 0}, sizes);
        var mixed = ClusteredShare.of(new int[] {25, 25, 25, 25, 25, 25}, sizes);

        assertThat(alike.high() - alike.low()).isGreaterThan(0.6);
        assertThat(mixed).isEqualTo(Wilson.of(150, 300));
    }
}
