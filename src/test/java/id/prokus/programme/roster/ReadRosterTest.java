package id.prokus.programme.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadRosterTest {

    private static final String HEADING = "inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan\n";

    @Test
    void one_incubator_a_line_with_several_regencies() throws BadRoster {
        Roster roster = ReadRoster.read(HEADING + "ILBI ITS,35,3508 3513,330,39\n\nUnair,35,3507,258,36\n");

        assertThat(roster.entries())
                .containsExactly(
                        new RosterEntry("ILBI ITS", "35", List.of("3508", "3513"), 330, 39),
                        new RosterEntry("Unair", "35", List.of("3507"), 258, 36));
    }

    @Test
    void semicolons_a_byte_order_mark_dots_and_another_order_of_columns_are_read_too() throws BadRoster {
        Roster roster = ReadRoster.read("\uFEFFKode_Kabupaten;Inkubator;kode_provinsi;sasaran_lanjutan;sasaran_baru\r\n"
                + "35.08;ILBI ITS;35;1.039;330\r\n");

        assertThat(roster.entries()).containsExactly(new RosterEntry("ILBI ITS", "35", List.of("3508"), 330, 1039));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ILBI ITS,35,350,330,39 | baris 2: kode_kabupaten \"350\" bukan kode Kemendagri 4 angka",
                "ILBI ITS,Jatim,3508,330,39 | baris 2: kode_provinsi \"Jatim\" bukan kode Kemendagri 2 angka",
                "ILBI ITS,35,3508,tiga,39 | baris 2: sasaran_baru \"tiga\" bukan bilangan bulat",
                ",35,3508,330,39 | baris 2: nama inkubator kosong",
                "ILBI ITS,35 | baris 2: kolom kode_kabupaten tidak terisi",
            })
    void a_bad_line_is_named_with_what_is_wrong(String line, String sentence) {
        assertThatThrownBy(() -> ReadRoster.read(HEADING + line + "\n"))
                .isInstanceOf(BadRoster.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void an_incubator_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> ReadRoster.read(HEADING + "Unair,35,3507,1,1\nunair,35,3507,1,1\n"))
                .hasMessageContaining("baris 3")
                .hasMessageContaining("sudah tercantum");
    }

    @Test
    void a_missing_column_and_an_empty_file_are_told_apart() {
        assertThatThrownBy(() -> ReadRoster.read("inkubator,kode_provinsi\nITS,35\n"))
                .hasMessageContaining("tidak memuat kolom kode_kabupaten");
        assertThatThrownBy(() -> ReadRoster.read(" \n")).hasMessageContaining("kosong");
        assertThatThrownBy(() -> ReadRoster.read(HEADING)).hasMessageContaining("hanya memuat judul");
    }
}
