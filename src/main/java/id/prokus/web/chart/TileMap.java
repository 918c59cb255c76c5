package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A rate in every province, as tiles of one size: five shades, hatched where too few families stand behind it, white
 * where there is nothing. Rates only: a map of counts is a map of where people live.
 *
 * @param limits where the second to the fifth shade begins, rising: the same on maps that are compared
 * @param least from how many families on a rate is shaded
 */
public record TileMap(Language language, Quantity quantity, List<Tile> tiles, List<Double> limits, long least)
        implements Plot {

    /**
     * A province.
     *
     * @param code Kemendagri digits
     * @param abbreviation two letters
     * @param column from 0, west to east
     * @param row from 0, north to south
     * @param rate empty where nothing is known or may be shown
     * @param n families behind it
     */
    public record Tile(
            String code, String abbreviation, String name, int column, int row, OptionalDouble rate, long n) {}

    private static final double GAP = 2;

    /** As wide as the whole country, also where only a part of it is shown. */
    private static final int COLUMNS = 12;

    public TileMap {
        tiles = List.copyOf(tiles);
        limits = List.copyOf(limits);
        if (limits.size() != Colour.STEPS - 1) {
            throw new IllegalArgumentException("Five shades have four limits between them.");
        }
    }

    @Override
    public Drawing drawing(double width) {
        if (tiles.isEmpty()) {
            return Sketch.empty(width, say("Belum ada provinsi.", "There are no provinces yet."));
        }
        Sketch sketch = new Sketch(width);
        double top = Legend.draw(sketch, 0, legend());
        int columns =
                Math.max(COLUMNS, tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1);
        int rows = tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
        double each = (width - 1) / columns;
        double high = Math.max(each * 0.86, 30);
        for (Tile tile : tiles) {
            tile(sketch, tile, 0.5 + tile.column() * each, top + tile.row() * high, each - GAP, high - GAP);
        }
        return sketch.drawing(top + rows * high + 1);
    }

    private void tile(Sketch sketch, Tile tile, double x, double y, double wide, double high) {
        Colour ground = isShaded(tile) ? Colour.step(step(tile.rate().orElse(0))) : Colour.WHITE;
        sketch.box(x, y, wide, high, ground, Stroke.of(Colour.GREY, 1));
        double size = Math.clamp(wide * 0.28, 9.5, 14);
        String rate = tile.rate().isPresent() && tile.n() >= least
                ? shortly(tile.rate().getAsDouble())
                : "";
        Lettering name = Lettering.BOLD.sized(size).in(ground.words());
        Lettering number = Lettering.PLAIN.sized(size).in(ground.words()).fitting(rate, wide - 3, 7);
        double middle = x + wide / 2;
        if (isFew(tile)) {
            sketch.hatch(x, y, wide, high);
            double plate = name.width(tile.abbreviation()) + 4;
            sketch.box(middle - plate / 2, y + high / 2 - size * 0.6, plate, size * 1.2, Colour.WHITE);
        }
        if (rate.isEmpty()) {
            sketch.words(name, middle, y + high / 2 + size * 0.36, tile.abbreviation(), Anchor.MIDDLE);
        } else {
            sketch.words(name, middle, y + high / 2 - size * 0.18, tile.abbreviation(), Anchor.MIDDLE);
            sketch.words(number, middle, y + high / 2 + size * 0.95, rate, Anchor.MIDDLE);
        }
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> legend = new ArrayList<>();
        for (int step = 0; step < Colour.STEPS; step++) {
            String from = step == 0 ? "" : shortly(limits.get(step - 1));
            String to = step == Colour.STEPS - 1 ? "" : shortly(limits.get(step));
            legend.add(Legend.bar(Colour.step(step), words(from, to)));
        }
        if (tiles.stream().anyMatch(this::isFew)) {
            legend.add(Legend.hatched("n < " + format().number(least)));
        }
        if (tiles.stream().anyMatch(tile -> !isShaded(tile) && !isFew(tile))) {
            legend.add(Legend.bar(Colour.WHITE, say("tidak ada data", "no data")));
        }
        return legend;
    }

    private String words(String from, String to) {
        if (from.isEmpty()) {
            return say("di bawah ", "below ") + to;
        }
        return to.isEmpty()
                ? from + say(" atau lebih", " or more")
                : from + say(" sampai di bawah ", " to below ") + to;
    }

    private boolean isShaded(Tile tile) {
        return tile.rate().isPresent() && tile.n() >= least;
    }

    private boolean isFew(Tile tile) {
        return tile.n() > 0 && tile.n() < least;
    }

    private int step(double rate) {
        return (int) limits.stream().filter(limit -> rate >= limit).count();
    }

    /** On a tile there is room for few digits. */
    private String shortly(double rate) {
        return quantity == Quantity.PERCENT
                ? format().decimal(rate, rate == Math.rint(rate) || rate >= 10 ? 0 : 1) + "%"
                : quantity.words(rate, format());
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(say("Kode", "Code"), say("Provinsi", "Province"), say("Angka", "Rate"), "n"),
                tiles.stream()
                        .map(tile -> List.of(
                                Cell.of(tile.code()),
                                Cell.of(tile.name()),
                                isShaded(tile) ? Cell.of(tile.rate(), quantity) : Cell.of(""),
                                Cell.of(tile.n())))
                        .toList());
    }
}
