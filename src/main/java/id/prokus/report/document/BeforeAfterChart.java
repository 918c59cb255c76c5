package id.prokus.report.document;

import id.prokus.web.chart.Drawing;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Scale;
import id.prokus.web.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/** Opening and closing of several groups, one below another: a dot at each median, a line over each middle half. */
public final class BeforeAfterChart {

    /** The middle half of a group, and its middle. */
    public record Spread(double q1, double median, double q3) {}

    /**
     * One line of the chart.
     *
     * @param label the group, with its n
     * @param spreads opening and closing; empty where too few families may be shown
     */
    public record Line(String label, Optional<List<Spread>> spreads) {}

    private static final double SIZE = 7;
    private static final double LEGEND = 12;
    private static final double AXIS = 20;

    private BeforeAfterChart() {}

    /**
     * @param unit written at the axis
     * @param rowHeight the height of a line, in points
     * @param number how a value is written
     */
    public static Drawing of(
            List<Line> lines, String unit, double width, double rowHeight, DoubleFunction<String> number) {
        double size = Math.min(SIZE, rowHeight * 0.85);
        double labels = lines.stream()
                        .mapToDouble(line -> Typeface.SANS.width(line.label(), size))
                        .max()
                        .orElse(0)
                + 6;
        double bottom = LEGEND + lines.size() * rowHeight;
        Scale scale = scale(lines, labels + 4, width - 14);
        List<Drawing.Mark> marks = new ArrayList<>();
        legend(marks, labels + 4);
        for (double tick : scale.ticks()) {
            double x = scale.at(tick);
            marks.add(new Drawing.Line(x, LEGEND, x, bottom, 0.3, 0.75));
            marks.add(new Drawing.Label(x, bottom + 8, number.apply(tick), Typeface.SANS, 6.5, Anchor.MIDDLE));
        }
        marks.add(new Drawing.Line(scale.from(), bottom, scale.to(), bottom, 0.6, 0));
        marks.add(new Drawing.Label(
                (scale.from() + scale.to()) / 2, bottom + 17, unit, Typeface.SANS, 6.5, Anchor.MIDDLE));
        for (int i = 0; i < lines.size(); i++) {
            line(marks, lines.get(i), LEGEND + (i + 0.5) * rowHeight, rowHeight, size, labels, scale);
        }
        return new Drawing(width, bottom + AXIS, marks);
    }

    private static Scale scale(List<Line> lines, double from, double to) {
        double most = values(lines).max().orElse(1);
        // Amounts start at zero: a cut axis would make a small change look large.
        double least = Math.min(0, values(lines).min().orElse(0));
        return Scale.over(least, most, 5, from, to);
    }

    private static DoubleStream values(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.spreads().stream().flatMap(List::stream))
                .flatMapToDouble(spread -> DoubleStream.of(spread.q1(), spread.q3()));
    }

    private static void legend(List<Drawing.Mark> marks, double x) {
        double at = x;
        marks.add(new Drawing.Dot(at + 3, 5, 2, 1));
        marks.add(new Drawing.Label(at + 8, 7.4, "awal", Typeface.SANS, 6.5, Anchor.START));
        at += 28;
        marks.add(new Drawing.Dot(at + 3, 5, 2, 0));
        marks.add(new Drawing.Label(at + 8, 7.4, "akhir (median)", Typeface.SANS, 6.5, Anchor.START));
        at += 56;
        marks.add(new Drawing.Line(at, 5, at + 12, 5, 1, 0.35));
        marks.add(new Drawing.Label(at + 16, 7.4, "kuartil 1–3", Typeface.SANS, 6.5, Anchor.START));
    }

    private static void line(
            List<Drawing.Mark> marks, Line line, double y, double height, double size, double labels, Scale scale) {
        marks.add(new Drawing.Label(labels - 2, y + size * 0.36, line.label(), Typeface.SANS, size, Anchor.END));
        if (line.spreads().isEmpty()) {
            marks.add(new Drawing.Label(
                    scale.from() + 3, y + size * 0.36, "tidak ditampilkan (n < 10)", Typeface.SANS, 6, Anchor.START));
            return;
        }
        List<Spread> spreads = line.spreads().get();
        double apart = height * 0.19;
        for (int i = 0; i < spreads.size(); i++) {
            Spread spread = spreads.get(i);
            double at = y + (i == 0 ? -apart : apart);
            marks.add(new Drawing.Line(scale.at(spread.q1()), at, scale.at(spread.q3()), at, 1, 0.35));
            marks.add(new Drawing.Dot(scale.at(spread.median()), at, Math.min(2, height * 0.2), i == 0 ? 1 : 0));
        }
    }
}
