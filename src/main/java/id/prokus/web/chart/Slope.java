package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Point;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * From before to after, a row for each unit: an open dot, an arrow, a full dot (Cleveland). Lines from one side of a
 * sheet to the other would run their names over each other from a dozen units on.
 *
 * @param unit what a row is: "Provinsi"
 * @param before which moment: "awal 2021"
 * @param after which later moment: "akhir 2021"
 */
public record Slope(Language language, Quantity quantity, String unit, String before, String after, List<Row> rows)
        implements Plot {

    /**
     * @param n how many families stand behind both numbers
     * @param before empty where it may not be shown
     */
    public record Row(String name, long n, OptionalDouble before, OptionalDouble after) {

        boolean isShown() {
            return before.isPresent() && after.isPresent();
        }
    }

    public Slope {
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
                List.of(Legend.dot(Colour.WHITE, Colour.INK, before), Legend.dot(Colour.BRAND, Colour.BRAND, after)));
        Rows laid = new Rows(
                sketch,
                new Rows.Row(unit, before + say(" ke ", " to ") + after + " (n)"),
                rows.stream().map(row -> new Rows.Row(row.name(), numbers(row))).toList(),
                top);
        // Amounts start at zero: a cut axis would make a small change look large.
        Axis axis = laid.axis(
                Math.min(0, values().min().orElse(0)),
                Math.max(0, values().max().orElse(0)),
                quantity,
                format());
        laid.draw(axis);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isShown()) {
                change(
                        sketch,
                        axis.at(rows.get(i).before().orElse(0)),
                        axis.at(rows.get(i).after().orElse(0)),
                        laid.y(i));
            }
        }
        return sketch.drawing(laid.end());
    }

    private static void change(Sketch sketch, double from, double to, double y) {
        sketch.line(from, y, to, y, Stroke.of(Colour.GREY, 2));
        double middle = (from + to) / 2;
        double head = Math.signum(to - from) * 4;
        if (Math.abs(to - from) > 24) {
            sketch.surface(
                    List.of(
                            new Point(middle - head, y - 4),
                            new Point(middle + head, y),
                            new Point(middle - head, y + 4)),
                    Colour.GREY,
                    Stroke.NONE);
        }
        // The open dot is smaller and comes last: where nothing changed both are still seen.
        sketch.dot(to, y, 5.5, Colour.BRAND, Colour.BRAND);
        sketch.dot(from, y, 3.6, Colour.WHITE, Colour.INK);
    }

    private String numbers(Row row) {
        String n = " (" + format().number(row.n()) + ")";
        return row.isShown()
                ? quantity.words(row.before().orElse(0), format())
                        + say(" ke ", " to ")
                        + quantity.words(row.after().orElse(0), format())
                        + n
                : say("tidak ditampilkan", "not shown") + n;
    }

    private DoubleStream values() {
        return rows.stream()
                .filter(Row::isShown)
                .flatMapToDouble(row -> DoubleStream.concat(row.before().stream(), row.after().stream()));
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(unit, "n", before, after, say("Perubahan", "Change")),
                rows.stream()
                        .map(row -> List.of(
                                Cell.of(row.name()),
                                Cell.of(row.n()),
                                Cell.of(row.before(), quantity),
                                Cell.of(row.after(), quantity),
                                row.isShown()
                                        ? Cell.of(
                                                row.after().orElse(0)
                                                        - row.before().orElse(0),
                                                quantity)
                                        : Cell.of("")))
                        .toList());
    }
}
