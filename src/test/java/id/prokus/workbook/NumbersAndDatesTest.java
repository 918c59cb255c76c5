package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndDatesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "dd/mm/yyyy|DATE",
                "[$-421]dd\\ mmmm\\ yyyy;@|DATE",
                "d-mmm|DATE",
                "mmmm|DATE",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|DATE",
                "yyyy-mm-dd hh:mm:ss.0|DATE",
                "hh:mm|TIME",
                "[h]:mm:ss|TIME",
                "mm:ss.0|TIME",
                "[$-409]h:mm AM/PM|TIME",
                "General|NUMBER",
                "Standard|NUMBER",
                "@|NUMBER",
                "0|NUMBER",
                "00 \"hari\"|NUMBER",
                "#,##0.00|NUMBER",
                "\"Rp\"#,##0;[Red]-\"Rp\"#,##0|NUMBER",
                "_-\"Rp\"* #,##0_-;\\-\"Rp\"* #,##0_-|NUMBER",
                "[$Rp-421]#,##0|NUMBER",
                "0.00E+00|NUMBER",
                "0%|NUMBER",
                "\"dd/mm/yyyy\"|NUMBER"
            })
    void a_format_makes_a_number_a_date_only_by_letters_that_stand_for_one(String code, NumberLook look) {
        assertThat(NumberLook.ofCode(code)).isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource({
        "14,DATE",
        "17,DATE",
        "22,DATE",
        "30,DATE",
        "57,DATE",
        "18,TIME",
        "21,TIME",
        "46,TIME",
        "0,NUMBER",
        "13,NUMBER",
        "44,NUMBER",
        "49,NUMBER"
    })
    void formats_without_a_code_are_known_by_number(int id, NumberLook look) {
        assertThat(NumberLook.ofBuiltIn(id)).isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource({
        "1750000,1750000",
        "1.75E6,1750000",
        "1.75e+06,1750000",
        "3.5081455049895E15,3508145504989500",
        "1.0,1",
        "007,7",
        "-0,0",
        "0.00,0",
        "-1500.50,-1500.5",
        "2.9999999999999996,3",
        "123456789012.34,123456789012.34",
        "9171012345678901,9171012345678901",
        "1E-7,0.0000001"
    })
    void a_number_reads_as_plain_digits(String stored, String read) {
        assertThat(PlainNumber.of(stored)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,5", "1E999999999", "NaN"})
    void what_is_no_number_is_none(String stored) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> PlainNumber.of(stored))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void days_are_counted_as_spreadsheets_do() {
        assertThat(SerialDate.cell(0, "1", 1, NumberLook.DATE, false).date()).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(SerialDate.cell(0, "59", 59, NumberLook.DATE, false).date()).isEqualTo(LocalDate.of(1900, 2, 28));
        assertThat(SerialDate.cell(0, "61", 61, NumberLook.DATE, false).date()).isEqualTo(LocalDate.of(1900, 3, 1));
        assertThat(SerialDate.cell(0, "44256.999999", 44256.999999, NumberLook.DATE, false)
                        .text())
                .isEqualTo("2021-03-02");
    }

    @Test
    void an_amount_of_money_that_somebody_formatted_as_a_date_stays_a_number_where_no_calendar_reaches() {
        Cell cell = SerialDate.cell(2, "3500000", 3_500_000, NumberLook.DATE, false);

        assertThat(cell).isEqualTo(new Cell(2, Cell.Kind.NUMBER, "3500000", 3_500_000, null));
    }
}
