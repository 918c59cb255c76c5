package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What was reached against what was promised, a row for each unit (Few 2006).
 *
 * @param unit what a row is: "Inkubator"
 */
public record Bullet(Language language, Quantity quantity, String unit, List<Row> rows) implements Plot {

    /**
     * @param actual empty where nothing was reported
     * @param target empty where nothing was promised
     * @param achieved in percent, by the formula of the indicator; empty where there is none
     */
    public record Row(String name, OptionalDouble actual, OptionalDouble target, OptionalDouble achieved) {}

    private static final double HIGH = 11;

    public Bullet {
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing drawing(double width) {
        if (rows.isEmpty()) {
            return Sketch.empty(width, say("Belum ada yang dapat ditunjukkan.", "There is nothing to show yet."));
        }
        Sketch sketch = new Sketch(width);
        double top = Legend.draw(
                sketch,
                0,
                List.of(
                        Legend.bar(Colour.BRAND, say("realisasi", "reached")),
                        Legend.upright(Stroke.of(Colour.INK, 3), "target"),
                        Legend.hatched(say("belum dilaporkan", "not reported"))));
        Rows laid = new Rows(
                sketch,
                new Rows.Row(unit, say("realisasi / target (capaian)", "reached / target (achieved)")),
                rows.stream().map(row -> new Rows.Row(row.name(), numbers(row))).toList(),
                top);
        Axis axis = laid.axis(least(), most(), quantity, format());
        laid.draw(axis);
        for (int i = 0; i < rows.size(); i++) {
            bar(sketch, axis, rows.get(i), laid.y(i));
        }
        return sketch.drawing(laid.end());
    }

    private void bar(Sketch sketch, Axis axis, Row row, double y) {
        double zero = axis.at(0);
        if (row.actual().isPresent()) {
            double end = axis.at(row.actual().getAsDouble());
            sketch.box(Math.min(zero, end), y - HIGH / 2, Math.abs(end - zero), HIGH, Colour.BRAND);
        } else if (row.target().isPresent()) {
            double end = axis.at(row.target().getAsDouble());
            sketch.hatch(Math.min(zero, end), y - HIGH / 2, Math.abs(end - zero), HIGH);
        }
        row.target().ifPresent(target -> {
            double x = axis.at(target);
            sketch.line(x, y - HIGH / 2 - 3, x, y + HIGH / 2 + 3, Stroke.of(Colour.WHITE, 5));
            sketch.line(x, y - HIGH / 2 - 3, x, y + HIGH / 2 + 3, Stroke.of(Colour.INK, 3));
        });
    }

    private String numbers(Row row) {
        String reached = row.actual().isPresent() ? quantity.words(row.actual().getAsDouble(), format()) : "–";
        String promised = row.target().isPresent() ? quantity.words(row.target().getAsDouble(), format()) : "–";
        return reached + " / " + promised
                + (row.achieved().isPresent()
                        ? " (" + format().percent(row.achieved().getAsDouble()) + ")"
                        : "");
    }

    private double least() {
        return Math.min(0, values().min().orElse(0));
    }

    private double most() {
        return Math.max(0, values().max().orElse(0));
    }

    private DoubleStream values() {
        return rows.stream().flatMapToDouble(row -> DoubleStream.concat(row.actual().stream(), row.target().stream()));
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(unit, say("Realisasi", "Reached"), "Target", say("Capaian (%)", "Achieved (%)")),
                rows.stream()
                        .map(row -> List.of(
                                Cell.of(row.name()),
                                Cell.of(row.actual(), quantity),
                                Cell.of(row.target(), quantity),
                                Cell.of(row.achieved(), Quantity.PERCENT)))
                        .toList());
    }
}
