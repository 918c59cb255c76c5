package id.prokus.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.place.Regions;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventedWorldTest {

    private static final Regions REGIONS = Regions.load();
    private static final World WORLD = InventWorld.of(2021, Fault.all(), REGIONS);

    @Test
    void it_has_as_many_families_incubators_and_provinces_as_the_programme_had() {
        assertThat(WORLD.families()).hasSize(8_000);
        assertThat(WORLD.families())
                .filteredOn(family -> family.angkatan() == 2020)
                .hasSize(1_000);
        assertThat(WORLD.incubators()).hasSize(27);
        assertThat(WORLD.incubators().stream().map(InventedIncubator::province).distinct())
                .hasSize(11);
    }

    @Test
    void no_real_person_is_meant() {
        assertThat(WORLD.families()).allSatisfy(family -> {
            assertThat(family.nik().substring(12)).isGreaterThanOrEqualTo("9500");
            assertThat(family.familyCard().substring(12)).isGreaterThanOrEqualTo("9500");
        });
        assertThat(WORLD.families()).extracting(InventedFamily::nik).doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_gives_the_same_world_and_another_seed_another() {
        assertThat(InventWorld.of(2021, List.of(), REGIONS).families()).isEqualTo(WORLD.families());
        assertThat(InventWorld.of(7, List.of(), REGIONS).families()).isNotEqualTo(WORLD.families());
    }
}
