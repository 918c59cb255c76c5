package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Point;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which share of the families has at most an amount, before and after: the whole change, not only that of the mean. A
 * curve further right means that families have more.
 *
 * @param measure what the amount is: "omzet sebulan"
 */
public record Ecdf(Language language, Quantity quantity, String measure, Curve before, Curve after) implements Plot {

    /** @param steps by rising value; empty where nobody answered */
    public record Curve(String name, List<Step> steps) {

        public Curve {
            steps = List.copyOf(steps);
        }

        /** Of every single amount, in steps of a hundredth: a file is to show a spread, not every family's amount. */
        public static Curve of(String name, double... amounts) {
            double[] sorted = amounts.clone();
            Arrays.sort(sorted);
            List<Step> steps = new ArrayList<>();
            int most = Math.min(sorted.length, 100);
            for (int step = 1; step <= most; step++) {
                int upTo = (int) Math.ceil((double) sorted.length * step / most);
                Step next = new Step(sorted[upTo - 1], 100.0 * upTo / sorted.length);
                if (!steps.isEmpty() && steps.getLast().value() == next.value()) {
                    steps.removeLast();
                }
                steps.add(next);
            }
            return new Curve(name, steps);
        }

        /** The least amount that so many percent have at most. */
        double valueAt(double percent) {
            return steps.stream()
                    .filter(step -> step.share() >= percent)
                    .mapToDouble(Step::value)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** @param share of those who have at most the value, in percent */
    public record Step(double value, double share) {}

    private static final double HEIGHT = 200;

    /** The richest hundredth would squeeze everybody else against the left. */
    private static final double DRAWN = 99;

    private static final Stroke BEFORE = Stroke.dashed(Colour.INK, 1.8);
    private static final Stroke AFTER = Stroke.of(Colour.BRAND, 2.6);

    @Override
    public Drawing drawing(double width) {
        if (before.steps().isEmpty() && after.steps().isEmpty()) {
            return Sketch.empty(width, say("Belum ada yang menjawab.", "Nobody has answered yet."));
        }
        Sketch sketch = new Sketch(width);
        double top =
                Legend.draw(sketch, 0, List.of(Legend.line(BEFORE, named(before)), Legend.line(AFTER, named(after))))
                        + 6;
        double bottom = top + HEIGHT;
        Axis upward = Axis.upward(0, 100, bottom, top, Quantity.PERCENT, format());
        double left = upward.room();
        double least = Math.min(
                0, Stream.of(before, after).mapToDouble(c -> c.valueAt(0)).min().orElse(0));
        double most = Stream.of(before, after)
                .mapToDouble(c -> c.valueAt(DRAWN))
                .max()
                .orElse(0);
        Axis across = Axis.across(least, most, left, width - 14, quantity, format());
        across.drawAcross(sketch, top, bottom);
        upward.drawUpward(sketch, left, width - 14);
        sketch.line(left, upward.at(50), width - 14, upward.at(50), Stroke.of(Colour.GREY, 1));
        curve(sketch, before, across, upward, BEFORE);
        curve(sketch, after, across, upward, AFTER);
        String below = measure + (cut(across) ? say("; 1% teratas tidak digambar", "; the top 1% is not drawn") : "");
        sketch.words(
                Lettering.SMALL,
                (left + width) / 2,
                bottom + 33,
                Lettering.SMALL.cut(below, width - left),
                Anchor.MIDDLE);
        return sketch.drawing(bottom + 39);
    }

    private String named(Curve curve) {
        return curve.steps().isEmpty()
                ? curve.name() + say(": belum ada", ": none yet")
                : curve.name() + " (median " + quantity.words(curve.valueAt(50), format()) + ")";
    }

    private boolean cut(Axis across) {
        return Stream.of(before, after)
                .anyMatch(curve -> !curve.steps().isEmpty()
                        && curve.steps().getLast().value() > across.scale().high());
    }

    private static void curve(Sketch sketch, Curve curve, Axis across, Axis upward, Stroke stroke) {
        List<Point> points = new ArrayList<>();
        double share = 0;
        for (Step step : curve.steps()) {
            double x = across.at(Math.min(step.value(), across.scale().high()));
            points.add(new Point(x, upward.at(share)));
            if (step.value() > across.scale().high()) {
                break;
            }
            share = step.share();
            points.add(new Point(x, upward.at(share)));
        }
        if (!points.isEmpty()) {
            if (share >= 100) {
                points.add(new Point(across.scale().to(), upward.at(100)));
            }
            sketch.line(points, stroke);
        }
    }

    @Override
    public ChartTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Curve curve : List.of(before, after)) {
            for (Step step : curve.steps()) {
                rows.add(List.of(
                        Cell.of(curve.name()),
                        Cell.of(step.value(), quantity),
                        Cell.of(step.share(), Quantity.PERCENT)));
            }
        }
        return new ChartTable(
                List.of(say("Kurva", "Curve"), measure, say("Paling banyak sebesar itu (%)", "Have at most that (%)")),
                rows);
    }
}
