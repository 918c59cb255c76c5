package id.prokus.report.document;

import id.prokus.web.chart.Drawing;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Scale;
import id.prokus.web.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** A dot and an interval for each unit, side by side without names and in no order of size. */
public final class VariationChart {

    /**
     * One unit.
     *
     * @param own whether it is the reader's own: the only one that is marked
     */
    public record Unit(double low, double middle, double high, boolean own) {}

    private VariationChart() {}

    /**
     * @param mean of all, drawn across
     * @param unit written above the axis
     * @param below written under the units
     * @param number how a value is written
     */
    public static Drawing of(
            List<Unit> units,
            Optional<Double> mean,
            String unit,
            String below,
            double width,
            double height,
            DoubleFunction<String> number) {
        double least = units.stream().mapToDouble(Unit::low).min().orElse(0);
        double most = units.stream().mapToDouble(Unit::high).max().orElse(1);
        Scale scale = Scale.over(Math.min(0, least), Math.max(0, most), 4, height - 12, 12);
        double labels = scale.ticks().stream()
                        .mapToDouble(tick -> Typeface.SANS.width(number.apply(tick), 6.5))
                        .max()
                        .orElse(0)
                + 4;
        List<Drawing.Mark> marks = new ArrayList<>();
        marks.add(new Drawing.Label(0, 6.5, unit, Typeface.SANS, 6.5, Anchor.START));
        for (double tick : scale.ticks()) {
            double y = scale.at(tick);
            boolean zero = Math.abs(tick) < scale.step() / 2;
            marks.add(new Drawing.Line(labels, y, width, y, zero ? 0.7 : 0.3, zero ? 0 : 0.75));
            marks.add(new Drawing.Label(labels - 3, y + 2.3, number.apply(tick), Typeface.SANS, 6.5, Anchor.END));
        }
        mean.ifPresent(value -> {
            double y = scale.at(value);
            for (double x = labels; x < width; x += 6) {
                marks.add(new Drawing.Line(x, y, Math.min(x + 3.5, width), y, 0.6, 0));
            }
            marks.add(new Drawing.Label(width, 6.5, "- - - rata-rata semua", Typeface.SANS, 6.5, Anchor.END));
        });
        double each = (width - labels) / Math.max(units.size(), 1);
        for (int i = 0; i < units.size(); i++) {
            unit(marks, units.get(i), labels + (i + 0.5) * each, each, scale);
        }
        marks.add(new Drawing.Label((labels + width) / 2, height - 2, below, Typeface.SANS, 6.5, Anchor.MIDDLE));
        return new Drawing(width, height, marks);
    }

    private static void unit(List<Drawing.Mark> marks, Unit unit, double x, double each, Scale scale) {
        double radius = Math.min(2, each * 0.35);
        marks.add(new Drawing.Line(x, scale.at(unit.low()), x, scale.at(unit.high()), Math.min(0.9, each * 0.3), 0.35));
        marks.add(new Drawing.Dot(x, scale.at(unit.middle()), unit.own() ? radius * 1.6 : radius, unit.own() ? 0 : 1));
    }
}
