package id.prokus.monitoring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is missing where, and whether parts may be compared at all. */
class RoundPortionTest {

    @Test
    void parts_lie_as_far_apart_as_the_one_that_lost_most_from_the_one_that_lost_least() {
        RoundPortion most = portion("a", 45, 3, 2);
        RoundPortion least = portion("b", 98, 1, 1);
        RoundPortion few = portion("c", 1, 4, 4);

        assertThat(RoundPortion.apart(List.of(most, least, few)))
                .as("ten percent against two; nine families tell nothing")
                .isCloseTo(8, within(1e-9));
        assertThat(RoundPortion.apart(List.of(most, few))).isZero();
    }

    @Test
    void a_part_is_named_only_where_it_lost_more_than_chance_would_have_it() {
        RoundPortion all = portion("", 900, 50, 50);

        assertThat(portion("a", 60, 20, 20).losesMoreThan(all)).isTrue();
        assertThat(portion("b", 17, 2, 1).losesMoreThan(all)).isFalse();
        assertThat(portion("c", 0, 5, 4).losesMoreThan(all)).as("nine of nine").isFalse();
    }

    private static RoundPortion portion(String part, int reported, int missed, int left) {
        return new RoundPortion(
                part, Map.of(FamilyState.MASUK, reported, FamilyState.TIDAK_TERISI, missed, FamilyState.KELUAR, left));
    }
}
