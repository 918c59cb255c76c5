package id.prokus.web.chart;

import id.prokus.vocabulary.Format;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.ArrayList;
import java.util.List;

/** A scale with its round numbers written beside it: as many as have room. */
record Axis(Scale scale, List<Double> ticks, List<String> words) {

    static final Lettering FACE = Lettering.SMALL;
    private static final double APART = 8;
    private static final Stroke GRID = Stroke.of(Colour.LINE, 0.8);
    private static final Stroke ZERO = Stroke.of(Colour.INK, 1);

    /** From left to right; the first and last number are kept inside the width. */
    static Axis across(double least, double most, double from, double to, Quantity quantity, Format format) {
        for (int steps = 6; steps > 1; steps--) {
            Axis axis = of(least, most, steps, from, to, quantity, format);
            if (axis.fits()) {
                return axis;
            }
        }
        Axis axis = of(least, most, 1, from, to, quantity, format);
        int last = axis.ticks().size() - 1;
        return axis.fits()
                ? axis
                : new Axis(
                        axis.scale(),
                        List.of(axis.ticks().getFirst(), axis.ticks().get(last)),
                        List.of(axis.words().getFirst(), axis.words().get(last)));
    }

    /** From the bottom up. */
    static Axis upward(double least, double most, double bottom, double top, Quantity quantity, Format format) {
        return of(least, most, 5, bottom, top, quantity, format);
    }

    private static Axis of(
            double least, double most, int steps, double from, double to, Quantity quantity, Format format) {
        double reach = Math.max(most, least + quantity.leastStep() * steps);
        Scale scale = Scale.over(least, reach, steps, from, to);
        List<Double> ticks = scale.ticks();
        return new Axis(
                scale,
                ticks,
                ticks.stream()
                        .map(tick -> quantity.tick(tick, scale.step(), format))
                        .toList());
    }

    double at(double value) {
        return scale.at(value);
    }

    /** The room that the numbers of an upward axis take at its left. */
    double room() {
        return words.stream().mapToDouble(FACE::width).max().orElse(0) + 8;
    }

    private boolean fits() {
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < words.size(); i++) {
            double half = FACE.width(words.get(i)) / 2;
            if (at(ticks.get(i)) - half < before + APART) {
                return false;
            }
            before = at(ticks.get(i)) + half;
        }
        return true;
    }

    /** Upright lines between two heights, their numbers below. */
    void drawAcross(Sketch sketch, double top, double bottom) {
        grid(sketch, top, bottom);
        numbersBelow(sketch, bottom);
    }

    /** Upright lines between two heights. */
    void grid(Sketch sketch, double top, double bottom) {
        for (double tick : ticks) {
            sketch.line(at(tick), top, at(tick), bottom, isZero(tick) ? ZERO : GRID);
        }
    }

    /** The numbers of an axis that runs across. */
    void numbersBelow(Sketch sketch, double bottom) {
        List<Drawing.Label> written = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            double half = FACE.width(words.get(i)) / 2;
            double kept = Math.clamp(at(ticks.get(i)), half, Math.max(half, sketch.width() - half));
            Drawing.Label label = FACE.at(kept, bottom + 16, words.get(i), Anchor.MIDDLE);
            // The outermost may have been pushed inwards, onto its neighbour.
            if (written.stream().noneMatch(other -> other.box().intersects(label.box()))) {
                written.add(label);
                sketch.put(label);
            }
        }
    }

    /** Level lines between two sides, their numbers at the left. */
    void drawUpward(Sketch sketch, double left, double right) {
        for (int i = 0; i < ticks.size(); i++) {
            double y = at(ticks.get(i));
            sketch.line(left, y, right, y, isZero(ticks.get(i)) ? ZERO : GRID);
            sketch.words(FACE, left - 6, y + 4, words.get(i), Anchor.END);
        }
    }

    private boolean isZero(double tick) {
        return Math.abs(tick) < scale.step() / 2;
    }
}
