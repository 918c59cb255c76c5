package id.prokus.indicator.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Movements that can be checked with a pencil. */
class MovementTest {

    private static final List<String> CLASSES = List.of("pemula", "berkembang", "maju");

    /**
     * Fleiss's table: margins 40, 40, 20 and 60, 30, 10, so d = (-20, 10) and S = [[30, -20], [-20, 30]], whose inverse is
     * [[30, 20], [20, 30]] / 500: (12.000 - 8.000 + 3.000) / 500 = 14.
     */
    @Test
    void stuart_maxwell_is_what_a_pencil_says() {
        var movement = new Movement(CLASSES, new int[][] {{35, 5, 0}, {15, 20, 5}, {10, 5, 5}}, new int[3]);

        StuartMaxwell test = StuartMaxwell.of(movement).orElseThrow();

        assertThat(test.chiSquare()).isCloseTo(14, within(1e-9));
        assertThat(test.df()).isEqualTo(2);
        assertThat(test.p()).as("e^-7").isCloseTo(Math.exp(-7), within(1e-12));
    }

    @Test
    void those_that_closed_stand_by_themselves_and_are_not_left_out_of_the_net() {
        var movement = new Movement(CLASSES, new int[][] {{50, 20, 2}, {3, 15, 5}, {0, 1, 4}}, new int[] {8, 2, 0});

        assertThat(movement.running()).isEqualTo(100);
        assertThat(movement.closedInAll()).isEqualTo(10);
        assertThat(movement.before(0)).isEqualTo(80);
        assertThat(movement.now(1)).isEqualTo(36);
        assertThat(movement.up()).isEqualTo(27);
        assertThat(movement.down()).isEqualTo(4);
        assertThat(movement.netUpgrade()).isCloseTo(0.23, within(1e-12));
        assertThat(movement.netUpgradeWithClosed()).isCloseTo(13 / 110.0, within(1e-12));
    }

    @Test
    void a_class_that_nothing_left_or_entered_takes_no_degree_of_freedom() {
        var movement = new Movement(CLASSES, new int[][] {{40, 9, 0}, {1, 20, 0}, {0, 0, 5}}, new int[3]);

        StuartMaxwell test = StuartMaxwell.of(movement).orElseThrow();

        assertThat(test.df()).isEqualTo(1);
        assertThat(test.chiSquare()).as("(9 - 1)² / (9 + 1)").isCloseTo(6.4, within(1e-9));
    }

    @Test
    void where_nothing_moved_nothing_is_tested() {
        assertThat(StuartMaxwell.of(new Movement(CLASSES, new int[][] {{4, 0, 0}, {0, 3, 0}, {0, 0, 1}}, new int[3])))
                .isEmpty();
        assertThat(new Movement(CLASSES, new int[3][3], new int[3]).netUpgrade())
                .isZero();
    }

    /** Nine of ten one way: 2 (1 + 10) / 1024. */
    @Test
    void of_two_classes_the_movers_are_tosses_of_a_coin() {
        assertThat(McNemar.of(9, 1).p()).isCloseTo(22 / 1024.0, within(1e-12));
        assertThat(McNemar.of(5, 5).p()).isEqualTo(1);
        assertThat(McNemar.of(0, 0).p()).isEqualTo(1);
    }
}
