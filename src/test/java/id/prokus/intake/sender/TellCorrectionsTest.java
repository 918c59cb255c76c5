package id.prokus.intake.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.KpmRow;
import id.prokus.intake.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TellCorrectionsTest {

    private static final Instant MONDAY = Instant.parse("2021-11-01T00:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

    @Test
    void a_few_rows_of_an_older_file_correct_those_rows_and_replace_nothing_else() {
        FileVersion whole = sent("ITS.xlsx", MONDAY, false, families(1, 20));
        FileVersion few = sent("perbaikan ITS.xlsx", TUESDAY, false, families(5, 8));

        assertThat(TellVersions.tell(List.of(whole, few))).isEmpty();
        assertThat(rows(whole, few)).containsExactly("5 by 1", "6 by 2", "7 by 3", "8 by 4");
    }

    @Test
    void eight_rows_of_twenty_under_the_same_name_do_not_take_the_other_twelve_away() {
        FileVersion whole = sent("ITS.xlsx", MONDAY, false, families(1, 20));
        FileVersion few = sent("ITS rev1.xlsx", TUESDAY, true, families(1, 8));

        assertThat(TellVersions.tell(List.of(whole, few))).isEmpty();
        assertThat(rows(whole, few)).hasSize(8);
    }

    @Test
    void what_was_handed_back_may_bring_new_families_along() {
        List<String> said = new ArrayList<>(families(1, 3));
        said.addAll(families(31, 32));

        assertThat(rows(sent("ITS.xlsx", MONDAY, false, families(1, 20)), sent("kembali.xlsx", TUESDAY, true, said)))
                .containsExactly("1 by 1", "2 by 2", "3 by 3");
        assertThat(rows(
                        sent("ITS.xlsx", MONDAY, false, families(1, 20)),
                        sent("bagian lain.xlsx", TUESDAY, false, said)))
                .as("an ordinary file with three families of another is a further part")
                .isEmpty();
    }

    @Test
    void families_that_are_merely_alike_are_never_taken_for_each_other() {
        FileVersion first = sent("ITS bagian barat.xlsx", MONDAY, false, families(1, 20));
        FileVersion second = sent("ITS bagian timur.xlsx", TUESDAY, true, families(21, 26));

        assertThat(rows(first, second)).isEmpty();
    }

    @Test
    void a_correction_may_itself_be_corrected_and_may_span_several_files() {
        FileVersion west = sent("barat.xlsx", MONDAY, false, families(1, 10));
        FileVersion east = sent("timur.xlsx", MONDAY.plusSeconds(60), false, families(11, 20));
        List<String> both = new ArrayList<>(families(10, 11));
        FileVersion once = sent("perbaikan 1.xlsx", TUESDAY, false, both);
        FileVersion twice = sent("perbaikan 2.xlsx", TUESDAY.plusSeconds(60), false, families(11, 11));

        List<Correction> corrections = TellCorrections.tell(List.of(twice, once, east, west));

        assertThat(corrections).extracting(Correction::file).containsExactly("perbaikan 1.xlsx", "perbaikan 2.xlsx");
        assertThat(corrections.get(0).files()).containsExactly("barat.xlsx", "timur.xlsx");
        assertThat(corrections.get(1).files()).containsExactly("perbaikan 1.xlsx");
    }

    @Test
    void where_neither_name_nor_time_says_which_is_newer_nothing_is_corrected() {
        assertThat(rows(
                        sent("satu.xlsx", MONDAY, false, families(1, 20)),
                        sent("lain.xlsx", MONDAY, false, families(1, 3))))
                .isEmpty();
        assertThat(rows(
                        sent("satu.xlsx", MONDAY, false, families(1, 20)),
                        sent("lain.xlsx", MONDAY, true, families(1, 3))))
                .as("what was handed back is newer by its nature")
                .hasSize(3);
    }

    @Test
    void a_family_of_two_cohorts_reports_twice() {
        List<String> before =
                List.of("nama=Sri, tanggal_lahir=1980-01-01, angkatan=2021", "nama=Ani, tanggal_lahir=1981-01-01");
        List<String> continuing = List.of("nama=Sri, tanggal_lahir=1980-01-01, angkatan=2020");

        assertThat(rows(sent("baru.xlsx", MONDAY, false, before), sent("lanjutan.xlsx", TUESDAY, false, continuing)))
                .isEmpty();
    }

    private static List<String> rows(FileVersion... files) {
        return TellCorrections.tell(List.of(files)).stream()
                .flatMap(correction -> correction.corrected().entrySet().stream())
                .map(row ->
                        row.getValue().at().row() + " by " + row.getKey().at().row())
                .toList();
    }

    private static List<String> families(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i ->
                        "nama=Sri %d, tanggal_lahir=1980-01-01, kode_kabupaten=3215, mentor=Budi, status_usaha=aktif"
                                .formatted(i))
                .toList();
    }

    private static FileVersion sent(String file, Instant changed, boolean handedBack, List<String> said) {
        List<KpmRow> rows = IntStream.range(0, said.size())
                .mapToObj(i -> Rows.row(file, i + 1, "ILBI ITS", said.get(i)))
                .toList();
        return new FileVersion(file, "ILBI ITS", changed, rows, handedBack);
    }
}
