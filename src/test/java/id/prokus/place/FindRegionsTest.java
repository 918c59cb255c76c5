package id.prokus.place;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.place.FoundRegion.By;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindRegionsTest {

    private static final FindRegions FIND = new FindRegions(RegionHistory.load());

    @ParameterizedTest
    @CsvSource({
        "Lmajang, Kabupaten Lumajang",
        "lumajan, Kabupaten Lumajang",
        "kab lumajang, Kabupaten Lumajang",
        "Kab. Lumajnag, Kabupaten Lumajang",
        "Kota Probolinggo, Kota Probolinggo",
        "kab probolinggo, Kabupaten Probolinggo",
        "'Lumajang, Kab.', Kabupaten Lumajang",
        "jatim, Jawa Timur",
        "provinsi papua tengah, Papua Tengah",
        "Toba Samosir, Kabupaten Toba",
        "jaksel, Kota Jakarta Selatan",
        "bandung barat, Kabupaten Bandung Barat",
        "kec. Tempeh, Tempeh",
        "'Sukodono, Lumajang', Sukodono",
        "35.08, Kabupaten Lumajang",
        "35.08.21, Sumbersuko",
        "3508061, Sumbersuko"
    })
    void what_is_meant_comes_first(String typed, String name) {
        assertThat(FIND.find(typed, 20))
                .first()
                .extracting(found -> found.region().name())
                .isEqualTo(name);
    }

    @Test
    void a_name_and_what_holds_it_are_understood_in_either_order_and_with_slips() {
        for (String typed : List.of("Sukodono Lumajang", "lumajang sukodono", "Sukodono kab. Lumajnag")) {
            assertThat(FIND.find(typed, 20))
                    .singleElement()
                    .extracting(found -> found.region().dotted())
                    .isEqualTo("35.08.15");
        }
    }

    @Test
    void a_number_that_means_two_regions_shows_both_and_says_in_which_system() {
        var found = FIND.find("3171", 2);

        assertThat(found)
                .extracting(hit -> hit.region().name(), FoundRegion::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kota Jakarta Pusat", By.CODE),
                        org.assertj.core.groups.Tuple.tuple("Kota Jakarta Selatan", By.BPS_CODE));
    }

    @Test
    void a_code_of_the_past_is_found_behind_the_one_of_today_and_marked() {
        var found = FIND.find("merauke", 3);

        assertThat(found.get(0).region().dotted()).isEqualTo("93.01");
        assertThat(found.get(0).above()).extracting(Region::name).containsExactly("Papua Selatan");
        assertThat(found).anyMatch(hit -> hit.region().dotted().equals("91.01") && hit.past());
    }

    @Test
    void a_slip_is_marked_and_only_thought_of_where_nothing_is_spelt_so() {
        assertThat(FIND.find("Lmajang", 20)).allMatch(found -> found.by() == By.SLIP);
        assertThat(FIND.find("Lumajang", 20)).allMatch(found -> found.by() == By.NAME);
    }

    @Test
    void nonsense_and_single_letters_find_nothing() {
        assertThat(FIND.find("xqzw kvjh", 20)).isEmpty();
        assertThat(FIND.find("a", 20)).isEmpty();
        assertThat(FIND.find("", 20)).isEmpty();
    }
}
