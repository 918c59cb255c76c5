package id.prokus.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.place.ProvinceMap.Step;
import id.prokus.place.ProvinceMap.Tile;
import id.prokus.place.ProvinceMap.Value;
import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvinceMapTest {

    private static final RegionHistory HISTORY = RegionHistory.load();

    @Test
    void every_province_has_a_tile_of_its_own_and_none_covers_another() {
        var map = ProvinceMap.of(HISTORY.present(), Map.of());

        assertThat(map.tiles()).hasSize(38);
        assertThat(map.tiles().stream().map(tile -> tile.x() + "," + tile.y()).distinct())
                .hasSize(38);
        assertThat(map.tiles().stream().map(Tile::abbreviation).distinct()).hasSize(38);
        assertThat(map.tiles())
                .allMatch(tile ->
                        tile.x() + map.tileWidth() <= map.width() && tile.y() + map.tileHeight() <= map.height());
    }

    @Test
    void a_map_of_2021_has_the_34_provinces_of_its_time() {
        assertThat(ProvinceMap.of(HISTORY.in(2021), Map.of()).tiles()).hasSize(34);
    }

    @Test
    void a_chart_of_rates_has_the_same_tiles_and_tells_little_and_nothing_apart() {
        var chart = ProvinceRates.map(
                Language.INDONESIAN,
                Quantity.PERCENT,
                HISTORY.in(2021),
                Map.of("35", new ProvinceRates.Rate(62.5, 80), "33", new ProvinceRates.Rate(50, 4)),
                List.of(20.0, 40.0, 60.0, 80.0),
                10);

        assertThat(chart.tiles()).hasSize(34);
        assertThat(chart.table().rows().stream()
                        .map(row -> row.get(1).plain() + " " + row.get(2).plain() + " "
                                + row.get(3).plain()))
                .contains("Jawa Timur 62.50 80", "Jawa Tengah  4", "Bali  0");
    }

    @Test
    void a_province_without_a_value_is_told_apart_from_one_of_nought() {
        var map = ProvinceMap.of(HISTORY.present(), Map.of("35", Value.of(0, "0")));

        assertThat(tile(map, "35").shade()).isPresent();
        assertThat(tile(map, "33").shade()).isEmpty();
        assertThat(tile(map, "33").style()).isEqualTo("petak-kosong");
        assertThat(map.hasGaps()).isTrue();
    }

    @Test
    void given_limits_decide_the_shade_and_the_legend_names_what_occurs() {
        var values = Map.of(
                "31",
                Value.of(49.9, "49,9%"),
                "32",
                Value.of(50, "50%"),
                "33",
                Value.of(95, "95%"),
                "34",
                Value.of(100, "100%"));

        var map = ProvinceMap.of(HISTORY.present(), values, 50, 70, 80, 90);

        assertThat(tile(map, "31").shade()).contains(0);
        assertThat(tile(map, "32").shade()).contains(1);
        assertThat(tile(map, "34").shade()).contains(4);
        assertThat(map.steps())
                .containsExactly(new Step(0, "49,9%", "49,9%"), new Step(1, "50%", "50%"), new Step(4, "95%", "100%"));
    }

    @Test
    void equal_values_are_of_one_shade() {
        var values =
                Map.of("31", Value.of(5, "5"), "32", Value.of(5, "5"), "33", Value.of(5, "5"), "34", Value.of(9, "9"));

        var map = ProvinceMap.of(HISTORY.present(), values);

        assertThat(tile(map, "31").shade()).isEqualTo(tile(map, "33").shade());
        assertThat(tile(map, "34").shade()).isNotEqualTo(tile(map, "31").shade());
    }

    @Test
    void a_tile_leads_to_the_province_unless_told_otherwise() {
        var map = ProvinceMap.of(HISTORY.present(), Map.of("35", new Value(1, "1", "/olah/kelengkapan?provinsi=35")));

        assertThat(tile(map, "35").address()).isEqualTo("/olah/kelengkapan?provinsi=35");
        assertThat(tile(map, "33").address()).isEqualTo("/wilayah/33");
    }

    @Test
    void there_are_five_shades_and_no_more() {
        assertThatThrownBy(() -> ProvinceMap.of(HISTORY.present(), Map.of(), 1, 2, 3, 4, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Tile tile(ProvinceMap map, String code) {
        return map.tiles().stream()
                .filter(tile -> tile.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
