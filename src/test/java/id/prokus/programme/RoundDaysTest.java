package id.prokus.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoundDaysTest {

    @Test
    void dates_move_by_whole_years() {
        assertThat(days("2021-03-01", "2021-03-31").years(2)).isEqualTo(days("2023-03-01", "2023-03-31"));
    }

    @Test
    void neighbours_on_a_leap_day_stay_apart() {
        var before = days("2024-02-01", "2024-02-28").years(1);
        var after = days("2024-02-29", "2024-03-31").years(1);

        assertThat(before.overlaps(after)).isFalse();
        assertThat(after).isEqualTo(days("2025-03-01", "2025-03-31"));
    }

    private static Round.Days days(String first, String last) {
        return new Round.Days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
