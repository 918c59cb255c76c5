package id.prokus.place;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.place.TellPlace.Place;
import id.prokus.place.TellPlace.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellPlaceTest {

    private static final Regions REGIONS = Regions.load();

    private final TellPlace places = new TellPlace(REGIONS, List.of());

    @ParameterizedTest
    @CsvSource({
        "Jawa Timur, Kabupaten Lumajang, Padang, 350814",
        "JATIM, KAB. LUMAJANG, Kec. Padang, 350814",
        "Dki Jakarta, Jaksel, Kebayoran Baru, 317407",
        "DIY, Kab Bantul, Sewon, 340215",
        "Jawa Timur, 35.08 - Lumajang, Padang, 350814",
        "Jawa Timur, Lumajang (3508), Padang, 350814",
        "Jawa Timur, 'Lumajang, Kab.', Padang, 350814",
        "Jawa Timur, 'Malang, Kota', Lowokwaru, 357305",
        "Sulsel, Kota Makasar, Tamalate, 737110"
    })
    void tells_a_district_by_names_in_any_style(String province, String regency, String district, String code) {
        assertThat(places.tell(new Written(province, regency, district)).district())
                .isEqualTo(code);
    }

    @Test
    void the_same_number_means_jakarta_selatan_in_one_system_and_jakarta_pusat_in_the_other() {
        var bps = List.of(
                new Written("DKI Jakarta", "3171", "Kebayoran Baru"), new Written("DKI Jakarta", "3171", "Tebet"));
        places.learn(bps);

        var place = places.tell(bps.getFirst());

        assertThat(place).isEqualTo(new Place("31", "3174", "317407"));
    }

    @Test
    void a_kemendagri_number_with_dots_is_never_taken_for_a_bps_number() {
        var written = List.of(new Written("DKI Jakarta", "31.71", ""));
        places.learn(written);

        assertThat(places.tell(written.getFirst()).regency()).isEqualTo("3171");
    }

    @Test
    void a_kabupaten_and_a_kota_of_one_name_are_told_by_their_district() {
        var place = places.tell(new Written("Jawa Timur", "Malang", "Lowokwaru"));

        assertThat(place.regency()).isEqualTo("3573");
    }

    @Test
    void a_place_nobody_knows_stays_untold() {
        assertThat(places.tell(new Written("Jawa Timur", "Kab. Antah Berantah", "Entah")))
                .isEqualTo(new Place("35", "", ""));
    }

    @Test
    void both_code_systems_stand_side_by_side_and_199_regencies_differ() {
        long differing = REGIONS.regencyCodes().stream()
                .map(code -> REGIONS.ofCode(code).orElseThrow())
                .filter(region -> !region.code().equals(region.bpsCode()))
                .count();

        assertThat(REGIONS.regencyCodes()).hasSize(514);
        assertThat(differing).isEqualTo(199);
    }
}
