package id.prokus.place;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Quantity;
import id.prokus.web.chart.TileMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A rate in every province as a chart to take along; {@link ProvinceMap} is the map that leads somewhere. */
public final class ProvinceRates {

    private ProvinceRates() {}

    /** @param n families behind it */
    public record Rate(double rate, long n) {}

    /**
     * @param regions decides which provinces there are, and their names
     * @param rates by Kemendagri code; a province that is missing is shown as having no data
     * @param limits where the second to the fifth shade begins, rising
     * @param least from how many families on a rate is shown
     */
    public static TileMap map(
            Language language,
            Quantity quantity,
            Regions regions,
            Map<String, Rate> rates,
            List<Double> limits,
            long least) {
        return new TileMap(
                language,
                quantity,
                ProvinceTile.all().stream()
                        .filter(place -> regions.ofCode(place.code()).isPresent())
                        .map(place -> tile(place, regions.nameOf(place.code()), rates))
                        .toList(),
                limits,
                least);
    }

    private static TileMap.Tile tile(ProvinceTile place, String name, Map<String, Rate> rates) {
        Rate known = rates.getOrDefault(place.code(), new Rate(0, 0));
        return new TileMap.Tile(
                place.code(),
                place.abbreviation(),
                name,
                place.column(),
                place.row(),
                known.n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(known.rate()),
                known.n());
    }
}
