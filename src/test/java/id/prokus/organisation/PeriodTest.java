package id.prokus.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.vocabulary.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period YEAR = period("2021-01-01", "2021-12-31");

    @Test
    void both_its_first_and_last_day_belong_to_it() {
        assertThat(YEAR.covers(LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(YEAR.covers(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(YEAR.covers(LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void a_side_that_is_not_known_limits_nothing() {
        assertThat(Period.UNKNOWN.covers(LocalDate.of(1945, 8, 17))).isTrue();
        assertThat(YEAR.encloses(Period.UNKNOWN)).isTrue();
        assertThat(YEAR.encloses(period("2021-03-01", ""))).isTrue();
        assertThat(YEAR.encloses(period("2020-12-31", ""))).isFalse();
        assertThat(YEAR.encloses(period("", "2022-01-01"))).isFalse();
    }

    @Test
    void it_never_ends_before_it_begins() {
        assertThat(period("2021-01-01", "2021-01-01").known()).isTrue();
        assertThatThrownBy(() -> period("2021-01-02", "2021-01-01")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0812-3456-7890, +6281234567890",
        "+62 812 3456 7890, +6281234567890",
        "6281234567890, +6281234567890",
        "(0334) 881234, +62334881234"
    })
    void telephone_numbers_are_read_as_people_type_them(String typed, String kept) {
        assertThat(PhoneText.read(typed)).isEqualTo(kept);
    }

    private static Period period(String from, String until) {
        return Days.read(Optional.of(from), Optional.of(until));
    }
}
