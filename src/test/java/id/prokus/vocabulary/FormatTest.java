package id.prokus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void money_is_written_as_in_indonesia() {
        assertThat(Rupiah.of(3_500_000)).hasToString("Rp3.500.000");
        assertThat(Rupiah.of(-250_000)).hasToString("-Rp250.000");
        assertThat(Format.ENGLISH.rupiah(3_500_000)).isEqualTo("Rp3,500,000");
    }

    @Test
    void large_sums_are_told_in_words_where_space_is_short() {
        assertThat(Format.INDONESIAN.rupiahShort(3_500_000)).isEqualTo("Rp3,5 juta");
        assertThat(Format.INDONESIAN.rupiahShort(1_254_000_000)).isEqualTo("Rp1,25 miliar");
        assertThat(Format.INDONESIAN.rupiahShort(999_999)).isEqualTo("Rp1 juta");
        assertThat(Format.INDONESIAN.rupiahShort(-750)).isEqualTo("-Rp750");
    }

    @Test
    void shares_keep_one_decimal_and_use_a_word_in_sentences() {
        assertThat(Format.INDONESIAN.percent(98.75)).isEqualTo("98,8%");
        assertThat(Format.INDONESIAN.percent(98)).isEqualTo("98,0%");
        assertThat(Format.INDONESIAN.percentInWords(98.8)).isEqualTo("98,8 persen");
        assertThat(Format.INDONESIAN.decimal(-0.04, 1)).isEqualTo("0,0");
    }

    @Test
    void days_are_written_out() {
        assertThat(Format.INDONESIAN.day(LocalDate.of(2021, 8, 27))).isEqualTo("27 Agustus 2021");
        assertThat(Format.ENGLISH.day(LocalDate.of(2021, 8, 27))).isEqualTo("27 August 2021");
    }

    @Test
    void jakarta_decides_when_a_day_ends() {
        assertThat(Format.INDONESIAN.moment(Instant.parse("2021-08-27T18:30:00Z")))
                .isEqualTo("28 Agustus 2021 01.30 WIB");
    }
}
