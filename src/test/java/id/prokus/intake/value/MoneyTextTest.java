package id.prokus.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1750000|1750000",
                "Rp 1.500.000|1500000",
                "Rp. 1.500.000,-|1500000",
                "Rp1.500.000,00|1500000",
                "1,500,000|1500000",
                "1,500,000.00|1500000",
                "1,5 jt|1500000",
                "1.5 juta|1500000",
                "2jt|2000000",
                "1,250 juta|1250000",
                "500rb|500000",
                "610 ribu|610000",
                "1500 ribu|1500000",
                "1 juta 500 ribu|1500000",
                "IDR 2.000.000|2000000",
                "Rp 850.000 / bulan|850000",
                "(150.000)|-150000",
                "0|0",
                "nihil|0",
                "1 310 000|1310000",
                "Rp 2 000 000,-|2000000",
            })
    void reads_rupiah_as_people_write_them(String text, String rupiah) {
        assertThat(MoneyText.read(text, 1).value()).isEqualTo(rupiah);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", " – ", "..."})
    void a_dash_is_no_value_and_no_fault(String text) {
        assertThat(MoneyText.read(text, 1).state()).isEqualTo(TextValue.State.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lihat lampiran", "??", "tdk tahu", "menyusul", "1.5.00", "dua juta", "1 juta 500"})
    void a_text_that_is_no_value_stays_unread(String text) {
        assertThat(MoneyText.read(text, 1).unreadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "150rb/hari, Rp4.500.000",
        "Rp 50.000 per hari, Rp1.500.000",
        "1-2 juta, Rp1.500.000",
        "500rb s/d 700rb, Rp600.000"
    })
    void a_figure_per_day_or_a_range_is_no_monthly_value_but_brings_a_proposal(String text, String proposal) {
        var read = MoneyText.read(text, 1);

        assertThat(read.unreadable()).isTrue();
        assertThat(read.value()).isEmpty();
        assertThat(read.hint()).contains(proposal);
    }

    @ParameterizedTest
    @CsvSource({"1750, 1750000", "'1.750', 1750000", "'1,5', 1500", "'Rp 1.750.000', 1750000", "'1,5 jt', 1500000"})
    void in_a_column_of_thousands_a_bare_number_counts_thousands_and_a_written_unit_itself(String text, String rupiah) {
        assertThat(MoneyText.read(text, 1000).value()).isEqualTo(rupiah);
    }
}
