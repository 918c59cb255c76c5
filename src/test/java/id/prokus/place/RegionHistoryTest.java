package id.prokus.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegionHistoryTest {

    private static final RegionHistory HISTORY = RegionHistory.load();

    @Test
    void up_to_2022_there_are_34_provinces_and_since_then_38_with_514_regencies_throughout() {
        assertThat(Regions.in(2021).provinces()).hasSize(34);
        assertThat(Regions.in(2023).provinces()).hasSize(38);
        for (RegionVersion version : RegionVersion.values()) {
            assertThat(HISTORY.in(version).provinces()).hasSize(version.provinces());
            assertThat(HISTORY.in(version).regencyCodes()).hasSize(514);
        }
    }

    @Test
    void the_last_law_decides_from_which_day_the_list_of_38_counts() {
        assertThat(RegionVersion.on(LocalDate.of(2022, 12, 7))).isEqualTo(RegionVersion.PROVINCES_34);
        assertThat(RegionVersion.on(LocalDate.of(2022, 12, 8))).isEqualTo(RegionVersion.PROVINCES_38);
    }

    @Test
    void every_regency_of_today_has_a_code_of_its_own_in_both_systems_and_stands_in_its_province() {
        var present = HISTORY.present();

        assertThat(present.regencyCodes().stream()
                        .map(code -> present.ofCode(code).orElseThrow().bpsCode())
                        .distinct())
                .hasSize(514);
        for (String code : present.regencyCodes()) {
            var regency = present.ofCode(code).orElseThrow();
            var province = present.ofCode(code.substring(0, 2)).orElseThrow();
            assertThat(regency.bpsCode()).as(regency.name()).startsWith(province.bpsCode());
        }
    }

    @Test
    void twenty_six_regencies_moved_and_none_kept_its_number() {
        var moved = HISTORY.changes().stream().filter(RegionChange::moved).toList();

        assertThat(moved).hasSize(26).allSatisfy(change -> {
            var before = HISTORY.in(2022).ofCode(change.oldCode()).orElseThrow();
            assertThat(before.name()).isEqualTo(change.name());
            assertThat(before.bpsCode()).isEqualTo(change.oldBpsCode());
            assertThat(HISTORY.present().ofCode(change.oldCode())).isEmpty();
        });
    }

    @Test
    void the_same_four_digits_are_mimika_in_one_system_and_were_nabire_in_the_other() {
        assertThat(HISTORY.present().ofCode("9404").orElseThrow().name()).isEqualTo("Kabupaten Mimika");
        assertThat(HISTORY.in(2022).ofBpsCode("9404").orElseThrow().name()).isEqualTo("Kabupaten Nabire");
        assertThat(HISTORY.present().ofBpsCode("9404")).isEmpty();
    }

    @Test
    void what_became_of_a_regency_is_told_from_either_end() {
        var change = HISTORY.changeInto("9404").orElseThrow();

        assertThat(change.oldCode()).isEqualTo("9109");
        assertThat(change.law()).isEqualTo("UU 15/2022");
        assertThat(HISTORY.changeFrom("9109")).contains(change);
        assertThat(HISTORY.changeFrom("3508")).isEmpty();
    }

    @Test
    void workbooks_of_2021_are_read_with_the_names_and_numbers_of_their_time() {
        var regions = Regions.load();

        assertThat(regions.nameOf("91")).isEqualTo("Papua");
        assertThat(regions.ofCode("9101").orElseThrow().name()).isEqualTo("Kabupaten Merauke");
        assertThat(regions.ofCode("93")).isEmpty();
        assertThat(regions.districtsOf("9101")).isNotEmpty();
    }
}
