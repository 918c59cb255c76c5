package id.prokus.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionDifferenceTest {

    private final KpmRow sri =
            row(5, "nama=Sri Wahyuni, tanggal_lahir=1980-01-01, kode_kecamatan=350801, omzet_akhir=900000");
    private final KpmRow budi =
            row(6, "nama=Budi Santoso, tanggal_lahir=1975-03-02, kode_kecamatan=350802, omzet_akhir=700000");
    private final KpmRow ani =
            row(7, "nama=Ani Lestari, tanggal_lahir=1990-07-09, kode_kecamatan=350801, omzet_akhir=500000");

    @Test
    void a_sorted_list_with_one_value_corrected_differs_in_that_value_only() {
        KpmRow corrected =
                row(8, "nama=Sri Wahyuni, tanggal_lahir=1980-01-01, kode_kecamatan=350801, omzet_akhir=950000");

        VersionDifference difference =
                VersionDifference.between(List.of(sri, budi, ani), List.of(at(9, ani), corrected, at(10, budi)));

        assertThat(difference.changed())
                .containsExactly(
                        new VersionDifference.Change(corrected.at(), Field.TURNOVER_CLOSING, "900000", "950000"));
        assertThat(difference.unchanged()).isEqualTo(2);
        assertThat(difference.sentence())
                .isEqualTo("0 baris bertambah, 0 baris hilang, 1 isian berubah, 2 baris tetap.");
    }

    @Test
    void rows_that_came_and_went_are_told() {
        VersionDifference difference = VersionDifference.between(List.of(sri, budi), List.of(sri, ani));

        assertThat(difference.added()).containsExactly(ani);
        assertThat(difference.removed()).containsExactly(budi);
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void a_row_whose_name_and_birth_date_were_both_corrected_is_still_the_same_row() {
        KpmRow before = row(
                5,
                "nama=Sri Wahyuni, tanggal_lahir=1980-01-01, kode_kecamatan=350801, omzet_awal=400000, "
                        + "omzet_akhir=900000, laba_awal=100000, laba_akhir=300000, mentor=Dewi, produk=kue basah");
        KpmRow now = row(
                5,
                "nama=Sri Wahyuningsih, tanggal_lahir=1981-01-01, kode_kecamatan=350801, omzet_awal=400000, "
                        + "omzet_akhir=900000, laba_awal=100000, laba_akhir=300000, mentor=Dewi, produk=kue basah");

        VersionDifference difference = VersionDifference.between(List.of(before), List.of(now));

        assertThat(difference.changed())
                .extracting(VersionDifference.Change::field)
                .containsExactly(Field.NAME, Field.BIRTH_DATE);
    }

    private static KpmRow row(int number, String said) {
        return Rows.row("a.xlsx", number, "ILBI ITS", said);
    }

    private static KpmRow at(int number, KpmRow row) {
        StringBuilder said = new StringBuilder();
        for (Field field : Field.values()) {
            if (row.has(field)) {
                said.append(said.isEmpty() ? "" : ", ")
                        .append(field.code())
                        .append('=')
                        .append(row.value(field));
            }
        }
        return row(number, said.toString());
    }
}
