package id.prokus.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.workbook.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "31/12/1988, 1988-12-31",
        "31-12-1988, 1988-12-31",
        "31 Desember 1988, 1988-12-31",
        "31-Des-88, 1988-12-31",
        "20-Ags-00, 2000-08-20",
        "1988-12-31, 1988-12-31",
        "'Lumajang, 31-12-1988', 1988-12-31",
        "Kotamobagu/23/05/1990, 1990-05-23",
        "12.08.1989, 1989-08-12",
        "19881231, 1988-12-31",
        "'Senin, 12 Mei 1988', 1988-05-12",
        "'Kota Mataram, Jumat, 15 April 1994', 1994-04-15"
    })
    void reads_dates_as_people_write_them(String text, String date) {
        assertThat(DateText.read(text, false).value()).isEqualTo(date);
    }

    @Test
    void a_day_that_never_was_is_no_date() {
        assertThat(DateText.read("31/02/1988", false).unreadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sudah tutup, tutup",
        "Tidak aktif, tutup",
        "NON AKTIF, tutup",
        "Berhenti, tutup",
        "Tidak berjalan, tutup",
        "Usaha macet, tutup",
        "Pasif, tutup",
        "Hidup, aktif",
        "Masih jalan, aktif",
        "Aktif, aktif",
        "Berlanjut, aktif"
    })
    void tells_a_closed_business_from_one_that_runs(String text, String status) {
        assertThat(WordText.businessStatus(text, false).value()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Lk., L",
        "Laki-Laki (L), L",
        "Perempuan (P), P",
        "M, L",
        "F, P",
        "Laki2, L",
        "Pria, L",
        "Prp, P",
        "PEREMPUAN, P",
        "Wanita, P"
    })
    void reads_sex_in_its_usual_shortenings(String text, String sex) {
        assertThat(WordText.sex(text).value()).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({"2 tahun, 24", "1 th 6 bln, 18", "8 bulan, 8", "15, 15", "'1,5 tahun', 18"})
    void reads_how_long_a_business_has_run(String text, String months) {
        assertThat(CountText.months(text, false).value()).isEqualTo(months);
    }

    @Test
    void in_a_column_of_ticks_an_empty_cell_means_no_and_elsewhere_nothing() {
        var ticks = YesNoText.styleOf(List.of("v", "-"));
        var words = YesNoText.styleOf(List.of("Ya", "Tidak"));

        assertThat(YesNoText.read("", ticks, false).value()).isEqualTo("tidak");
        assertThat(YesNoText.read("", words, false).state()).isEqualTo(TextValue.State.NOTHING);
    }

    @Test
    void whatever_sign_is_the_only_one_in_its_column_ticks() {
        var bullets = YesNoText.styleOf(List.of("●"));

        assertThat(YesNoText.read("●", bullets, false).value()).isEqualTo("ya");
        assertThat(YesNoText.read("", bullets, false).value()).isEqualTo("tidak");
    }

    @Test
    void a_dash_beside_one_word_for_yes_means_no_and_an_empty_cell_nothing() {
        var dashes = YesNoText.styleOf(List.of("ada", "-"));

        assertThat(YesNoText.read("-", dashes, false).value()).isEqualTo("tidak");
        assertThat(YesNoText.read("", dashes, false).state()).isEqualTo(TextValue.State.NOTHING);
    }

    @Test
    void s_and_b_stand_for_sudah_and_belum_where_nothing_else_stands() {
        var letters = YesNoText.styleOf(List.of("S", "B"));

        assertThat(YesNoText.read("S", letters, false).value()).isEqualTo("ya");
        assertThat(YesNoText.read("B", letters, false).value()).isEqualTo("tidak");
        assertThat(YesNoText.read("S", YesNoText.styleOf(List.of("S", "Ya")), false)
                        .unreadable())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "4x pertemuan, 4", "11 kali pertemuan, 11", "3 org, 3", "2 (dua), 2", "1 orang (sendiri), 1"})
    void counts_are_read_with_whatever_is_counted_behind_them(String text, String count) {
        assertThat(CountText.read(text).value()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2 orang", "4 kambing", "belum tahu"})
    void what_is_no_count_stays_unread(String text) {
        assertThat(CountText.read(text).unreadable()).isTrue();
    }

    @Test
    void a_nik_stored_as_a_number_has_lost_its_sixteenth_digit() {
        var cell = new Cell(2, Cell.Kind.NUMBER, "3322086203899500", 3322086203899500d, null);

        var nik = IdentityText.read(cell);

        assertThat(nik.state()).isEqualTo(IdentityText.State.LOST_LAST);
        assertThat(nik.digits()).isEqualTo("332208620389950");
    }

    @ParameterizedTest
    @CsvSource({
        "'''3513185005769507', WHOLE",
        "1207 0568 0673 9507, WHOLE",
        "35.08.18.500576.9507, WHOLE",
        "351318500576950, WRONG_LENGTH",
        "'3,50815E+15', LOST_LAST"
    })
    void a_nik_is_read_in_every_way_of_writing_it(String text, IdentityText.State state) {
        assertThat(IdentityText.read(text).state()).isEqualTo(state);
    }
}
