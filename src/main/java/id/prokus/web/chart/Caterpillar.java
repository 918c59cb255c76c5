package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Units compared as far as chance allows: each drawn towards the common mean, with a bar of 1.39 standard errors to
 * either side, so that two bars which do not meet differ by more than chance in about 19 of 20 pairs (Goldstein and
 * Healy 1995). In the order of their values, but without ranks: those would promise more than the bars hold.
 *
 * @param unit what a row is: "Inkubator"
 * @param mean the common mean
 * @param reliability share of the differences that is no noise, from 0 to 1
 */
public record Caterpillar(
        Language language, Quantity quantity, String unit, double mean, double reliability, List<Unit> units)
        implements Plot {

    /**
     * @param n families
     * @param raw as reported, before it was drawn towards the mean
     * @param error standard error of the pooled value
     */
    public record Unit(String name, long n, double raw, double pooled, double error) {

        double low() {
            return pooled - COMPARED * error;
        }

        double high() {
            return pooled + COMPARED * error;
        }
    }

    /** Half the length of a bar, in standard errors. */
    static final double COMPARED = 1.39;

    public Caterpillar {
        units = units.stream()
                .sorted(Comparator.comparingDouble(Unit::pooled).reversed().thenComparing(Unit::name))
                .toList();
    }

    @Override
    public Drawing drawing(double width) {
        if (units.isEmpty()) {
            return Sketch.empty(width, say("Belum cukup untuk dibandingkan.", "Not enough to compare yet."));
        }
        Sketch sketch = new Sketch(width);
        String words = say(
                        "Keandalan pembandingan %s: dari perbedaan antarunit, sebesar itu bukan kebetulan.",
                        "Reliability %s: that share of the differences between units is not chance.")
                .formatted(format().decimal(reliability, 2));
        double top = sketch.lines(Lettering.SMALL, 0, 11, words, width, 3) - 6;
        top = Legend.draw(
                sketch,
                top,
                List.of(
                        Legend.dotOnBar(
                                Colour.BRAND,
                                Stroke.of(Colour.INK, 2),
                                say("perkiraan ±1,39 galat baku", "estimate ±1.39 standard errors")),
                        Legend.dot(Colour.LINE, Colour.GREY, say("sebagaimana dilaporkan", "as reported")),
                        Legend.line(
                                Stroke.dashed(Colour.INK, 1.4),
                                say("rata-rata ", "mean ") + quantity.words(mean, format()))));
        Rows laid = new Rows(
                sketch,
                new Rows.Row(unit, say("perkiraan (n)", "estimate (n)")),
                units.stream()
                        .map(one -> new Rows.Row(
                                one.name(),
                                quantity.words(one.pooled(), format()) + " (" + format().number(one.n()) + ")"))
                        .toList(),
                top);
        Axis axis = laid.axis(values().min().orElse(0), values().max().orElse(0), quantity, format());
        laid.draw(axis);
        laid.upright(axis.at(mean), Stroke.dashed(Colour.INK, 1.4));
        for (int i = 0; i < units.size(); i++) {
            unit(sketch, axis, units.get(i), laid.y(i));
        }
        return sketch.drawing(laid.end());
    }

    private static void unit(Sketch sketch, Axis axis, Unit one, double y) {
        sketch.line(axis.at(one.low()), y, axis.at(one.high()), y, Stroke.of(Colour.INK, 2));
        sketch.dot(axis.at(one.raw()), y, 3, Colour.LINE, Colour.GREY);
        sketch.dot(axis.at(one.pooled()), y, 4, Colour.BRAND, Colour.INK);
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                DoubleStream.of(mean),
                units.stream().flatMapToDouble(one -> DoubleStream.of(one.low(), one.high(), one.raw())));
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(
                        unit,
                        "n",
                        say("Sebagaimana dilaporkan", "As reported"),
                        say("Perkiraan", "Estimate"),
                        say("Galat baku", "Standard error"),
                        say("Batang bawah (−1,39)", "Bar from (−1.39)"),
                        say("Batang atas (+1,39)", "Bar to (+1.39)")),
                units.stream()
                        .map(one -> List.of(
                                Cell.of(one.name()),
                                Cell.of(one.n()),
                                Cell.of(one.raw(), quantity),
                                Cell.of(one.pooled(), quantity),
                                Cell.of(one.error(), quantity),
                                Cell.of(one.low(), quantity),
                                Cell.of(one.high(), quantity)))
                        .toList());
    }
}
