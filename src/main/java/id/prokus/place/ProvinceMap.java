package id.prokus.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One value for each province, as a map of equal tiles and as a table: what {@code place/peta.jte} shows. The page that
 * shows it takes {@link #STYLE} as its style sheet.
 *
 * @param tiles every province of the version, by code
 * @param steps the shades that occur, the lightest first
 */
public record ProvinceMap(List<Tile> tiles, List<Step> steps) {

    public static final String STYLE = "place.css";

    private static final int SHADES = 5;
    private static final int TILE_WIDTH = 40;
    private static final int TILE_HEIGHT = 44;
    private static final int GAP = 3;

    /**
     * What is known of a province.
     *
     * @param amount decides the shade
     * @param text as the reader's language writes it; at most six
     *     characters, for it stands on the tile ("38", "99%", "1.240")
     * @param address where the tile leads; empty for the province's own page
     */
    public record Value(double amount, String text, String address) {

        public static Value of(double amount, String text) {
            return new Value(amount, text, "");
        }
    }

    /**
     * @param text the value; empty where nothing is known
     * @param shade 0 (lightest) to 4; empty where nothing is known
     * @param x in units of the drawing
     * @param y in units of the drawing
     */
    public record Tile(
            String code,
            String abbreviation,
            String name,
            String text,
            Optional<Integer> shade,
            String address,
            int x,
            int y) {

        public String style() {
            return shade.map(s -> "petak-" + s).orElse("petak-kosong");
        }

        /** Longer texts are written smaller, so that they stay on their tile. */
        public String textStyle() {
            return text.length() > 5
                    ? "petak-nilai petak-enam"
                    : text.length() > 3 ? "petak-nilai petak-empat" : "petak-nilai";
        }
    }

    /**
     * One shade of the legend.
     *
     * @param from the least value of this shade, as written
     * @param to the greatest
     */
    public record Step(int shade, String from, String to) {

        public boolean single() {
            return from.equals(to);
        }
    }

    /**
     * With shades that hold about as many provinces each; equal values are of one shade.
     *
     * @param regions decides which provinces there are, and their names
     * @param values by Kemendagri code; a province that is missing is shown as having no data
     */
    public static ProvinceMap of(Regions regions, Map<String, Value> values) {
        double[] sorted =
                values.values().stream().mapToDouble(Value::amount).sorted().toArray();
        double[] limits = IntStream.range(1, SHADES)
                .filter(i -> sorted.length > 0)
                .mapToDouble(i -> sorted[Math.min(sorted.length - 1, i * sorted.length / SHADES)])
                .distinct()
                .filter(limit -> limit > sorted[0])
                .toArray();
        return of(regions, values, limits);
    }

    /**
     * With shades that begin at given values, for maps that are compared with each other.
     *
     * @param limits at most four, ascending: from the first on the second shade is used, and so on
     */
    public static ProvinceMap of(Regions regions, Map<String, Value> values, double... limits) {
        if (limits.length >= SHADES) {
            throw new IllegalArgumentException("There are only " + SHADES + " shades");
        }
        var tiles = ProvinceTile.all().stream()
                .filter(place -> regions.ofCode(place.code()).isPresent())
                .map(place -> tile(
                        place, regions.nameOf(place.code()), Optional.ofNullable(values.get(place.code())), limits))
                .toList();
        var steps = new ArrayList<Step>();
        for (int shade = 0; shade < SHADES; shade++) {
            int wanted = shade;
            var within = values.values().stream()
                    .filter(value -> shade(value.amount(), limits) == wanted)
                    .sorted(Comparator.comparingDouble(Value::amount))
                    .toList();
            if (!within.isEmpty()) {
                steps.add(new Step(
                        shade, within.getFirst().text(), within.getLast().text()));
            }
        }
        return new ProvinceMap(tiles, List.copyOf(steps));
    }

    public int width() {
        return ProvinceTile.COLUMNS * (TILE_WIDTH + GAP) + GAP;
    }

    public int height() {
        return ProvinceTile.ROWS * (TILE_HEIGHT + GAP) + GAP;
    }

    public int tileWidth() {
        return TILE_WIDTH;
    }

    public int tileHeight() {
        return TILE_HEIGHT;
    }

    /** Whether there is a province of which nothing is known. */
    public boolean hasGaps() {
        return tiles.stream().anyMatch(tile -> tile.shade().isEmpty());
    }

    private static Tile tile(ProvinceTile place, String name, Optional<Value> value, double[] limits) {
        return new Tile(
                place.code(),
                place.abbreviation(),
                name,
                value.map(Value::text).orElse(""),
                value.map(v -> shade(v.amount(), limits)),
                value.map(Value::address).filter(to -> !to.isEmpty()).orElse("/wilayah/" + place.code()),
                GAP + place.column() * (TILE_WIDTH + GAP),
                GAP + place.row() * (TILE_HEIGHT + GAP));
    }

    /** Few limits are spread over the shades, so that two groups do not look alike. */
    private static int shade(double amount, double[] limits) {
        int step = (int) Arrays.stream(limits).filter(limit -> amount >= limit).count();
        return limits.length == 0 ? 2 : step * (SHADES - 1) / limits.length;
    }
}
