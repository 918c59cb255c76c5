package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Point;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Shares against how many families stand behind them (Spiegelhalter 2005): a small unit may lie far from the middle by
 * chance, a large one may not. Only units outside the outer limits are named.
 *
 * @param unit what a dot is: "Inkubator"
 * @param measure what the share is: "usaha aktif"
 * @param centre what the units are held against, in percent
 * @param centreName what that is: "target" or "rata-rata kohort"
 * @param dispersion how much more the units differ than chance alone would make them; 1 where chance explains all
 * @param limits by rising n
 */
public record FunnelPlot(
        Language language,
        String unit,
        String measure,
        double centre,
        String centreName,
        double dispersion,
        List<Limit> limits,
        List<Unit> units)
        implements Plot {

    /** Between which shares chance alone would keep a unit of n families, in percent: 99.8 and 95 times of a hundred. */
    public record Limit(double n, double low998, double low95, double high95, double high998) {}

    /**
     * @param share in percent
     * @param verdict against the limits, in the reader's words
     * @param outside whether it lies outside the outer limits
     */
    public record Unit(String name, long n, double share, String verdict, boolean outside) {}

    private static final double HEIGHT = 260;

    /** In percent points: less would make chance look large. */
    private static final double LEAST_SPAN = 20;

    private static final Stroke OUTER = Stroke.of(Colour.INK, 1.2);
    private static final Stroke INNER = Stroke.dashed(Colour.INK, 1.2);
    private static final Stroke CENTRE = Stroke.of(Colour.GREY, 2);

    public FunnelPlot {
        limits = List.copyOf(limits);
        units = List.copyOf(units);
    }

    @Override
    public Drawing drawing(double width) {
        if (units.isEmpty() || limits.isEmpty()) {
            return Sketch.empty(width, say("Belum cukup untuk dibandingkan.", "Not enough to compare yet."));
        }
        Sketch sketch = new Sketch(width);
        double top = Legend.draw(sketch, 0, legend());
        if (dispersion > 1) {
            String words = say(
                            "Perbedaan antarunit %s kali yang dihasilkan kebetulan (dispersi); batas dilebarkan karenanya.",
                            "Units differ %s times as much as chance would make them (dispersion); the limits are wider for it.")
                    .formatted(format().decimal(dispersion, 1));
            top = sketch.lines(Lettering.SMALL, 0, top + 8, words, width, 3);
        }
        top += 4;
        double bottom = top + HEIGHT;
        Axis upward = upward(bottom, top);
        double left = upward.room();
        double right = width - 12;
        Axis across = Axis.across(0, limits.getLast().n(), left, right, Quantity.COUNT, format());
        across.drawAcross(sketch, top, bottom);
        upward.drawUpward(sketch, left, right);
        limit(sketch, across, upward, Limit::low998, OUTER);
        limit(sketch, across, upward, Limit::high998, OUTER);
        limit(sketch, across, upward, Limit::low95, INNER);
        limit(sketch, across, upward, Limit::high95, INNER);
        sketch.line(left, upward.at(centre), right, upward.at(centre), CENTRE);
        List<Spot> spots = units.stream()
                .map(one -> new Spot(one, across.at(one.n()), upward.at(one.share())))
                .toList();
        spots.stream().filter(spot -> spot.unit().outside()).forEach(spot -> name(sketch, spot, spots, left));
        for (Spot spot : spots) {
            sketch.dot(spot.x(), spot.y(), 4, spot.unit().outside() ? Colour.INK : Colour.STEP_2, Colour.INK);
        }
        sketch.words(
                Lettering.SMALL, (left + right) / 2, bottom + 33, say("n (keluarga)", "n (families)"), Anchor.MIDDLE);
        return sketch.drawing(bottom + 39);
    }

    private List<Legend.Entry> legend() {
        return List.of(
                Legend.line(CENTRE, centreName + " " + format().percent(centre)),
                Legend.line(INNER, say("batas 95%", "95% limits")),
                Legend.line(OUTER, say("batas 99,8%", "99.8% limits")),
                Legend.dot(Colour.STEP_2, Colour.INK, unit),
                Legend.dot(Colour.INK, Colour.INK, say("di luar batas 99,8%", "outside the 99.8% limits")));
    }

    private void limit(Sketch sketch, Axis across, Axis upward, ToDoubleFunction<Limit> end, Stroke stroke) {
        List<Point> points = new ArrayList<>();
        for (Limit limit : limits) {
            double within = Math.clamp(
                    end.applyAsDouble(limit),
                    upward.scale().low(),
                    upward.scale().high());
            points.add(new Point(across.at(limit.n()), upward.at(within)));
        }
        sketch.line(points, stroke);
    }

    /** Where a unit's dot is drawn. */
    private record Spot(Unit unit, double x, double y) {}

    /** As high as units and the limits of the smallest of them reach: differences are looked for, not distances from 0. */
    private Axis upward(double bottom, double top) {
        long smallest = units.stream().mapToLong(Unit::n).min().orElse(1);
        List<Limit> drawn =
                limits.stream().filter(limit -> limit.n() >= smallest).toList();
        double least = DoubleStream.concat(
                        units.stream().mapToDouble(Unit::share), drawn.stream().mapToDouble(Limit::low998))
                .min()
                .orElse(0);
        double most = DoubleStream.concat(
                        units.stream().mapToDouble(Unit::share), drawn.stream().mapToDouble(Limit::high998))
                .max()
                .orElse(100);
        double middle = Math.clamp((least + most) / 2, LEAST_SPAN / 2, 100 - LEAST_SPAN / 2);
        return Axis.upward(
                Math.min(least, middle - LEAST_SPAN / 2),
                Math.max(most, middle + LEAST_SPAN / 2),
                bottom,
                top,
                Quantity.PERCENT,
                format());
    }

    /** Where it has room beside its dot; a name without room stands in the table alone. */
    private static void name(Sketch sketch, Spot spot, List<Spot> all, double left) {
        Lettering face = Lettering.SMALL_BOLD;
        String cut = face.cut(spot.unit().name(), sketch.width() * 0.4);
        double x = spot.x();
        double y = spot.y();
        Stream.of(
                        face.at(x + 8, y + 4, cut, Anchor.START),
                        face.at(x - 8, y + 4, cut, Anchor.END),
                        face.at(x, y - 9, cut, Anchor.MIDDLE),
                        face.at(x, y + 17, cut, Anchor.MIDDLE),
                        face.at(x + 2, y - 9, cut, Anchor.START),
                        face.at(x + 2, y + 17, cut, Anchor.START),
                        face.at(x - 2, y - 9, cut, Anchor.END),
                        face.at(x - 2, y + 17, cut, Anchor.END))
                .filter(label -> label.box().getMinX() >= left && sketch.isFree(label))
                .filter(label ->
                        all.stream().noneMatch(other -> label.box().intersects(other.x() - 5, other.y() - 5, 10, 10)))
                .findFirst()
                .ifPresent(label -> {
                    var box = label.box();
                    // Limits pass below the words, not through them.
                    sketch.box(box.getX() - 1, box.getY(), box.getWidth() + 2, box.getHeight(), Colour.WHITE);
                    sketch.put(label);
                });
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(unit, "n", measure + " (%)", say("Terhadap ", "Against ") + centreName),
                units.stream()
                        .map(one -> List.of(
                                Cell.of(one.name()),
                                Cell.of(one.n()),
                                Cell.of(one.share(), Quantity.PERCENT),
                                Cell.of(one.verdict())))
                        .toList());
    }
}
