package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Point;
import id.prokus.web.chart.Drawing.Stroke;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Month by month, with the target across and a gap where nothing was reported: a line over a gap would invent numbers.
 *
 * @param series what the line is: "kunjungan selesai"
 * @param months in order, none left out
 */
public record Trend(Language language, Quantity quantity, String series, List<Month> months, OptionalDouble target)
        implements Plot {

    /** @param value empty where nothing was reported */
    public record Month(YearMonth month, OptionalDouble value) {}

    private static final double HEIGHT = 190;

    /** Closer together, dots would hide their line. */
    private static final double DOTS_FROM = 9;

    /** Every so many months are named, so that the same months are named each year. */
    private static final int[] STEPS = {1, 2, 3, 4, 6, 12, 24, 60};

    public Trend {
        months = List.copyOf(months);
    }

    @Override
    public Drawing drawing(double width) {
        if (months.stream().noneMatch(month -> month.value().isPresent())) {
            return Sketch.empty(width, say("Belum ada bulan yang dilaporkan.", "No month was reported yet."));
        }
        Sketch sketch = new Sketch(width);
        double top = Legend.draw(sketch, 0, legend()) + 6;
        double bottom = top + HEIGHT;
        Axis axis = Axis.upward(
                Math.min(0, values().min().orElse(0)), values().max().orElse(0), bottom, top, quantity, format());
        double left = axis.room();
        List<Beside> beside = beside(axis);
        double right = width
                - beside.stream()
                        .mapToDouble(one -> Lettering.SMALL_BOLD.width(one.words()))
                        .max()
                        .orElse(0)
                - 12;
        double each = (right - left) / months.size();
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).value().isEmpty()) {
                sketch.hatch(left + i * each, top, each, HEIGHT);
            }
        }
        axis.drawUpward(sketch, left, right);
        target.ifPresent(
                value -> sketch.line(left, axis.at(value), right, axis.at(value), Stroke.dashed(Colour.INK, 1.4)));
        lines(sketch, axis, left, each);
        names(sketch, left, each, bottom);
        for (Beside one : spread(beside, top, bottom)) {
            sketch.words(Lettering.SMALL_BOLD, right + 8, one.y() + 4, one.words(), Anchor.START);
        }
        return sketch.drawing(bottom + 34);
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> legend = new ArrayList<>();
        legend.add(Legend.line(Stroke.of(Colour.BRAND, 2.4), series));
        if (target.isPresent()) {
            legend.add(Legend.line(Stroke.dashed(Colour.INK, 1.4), "target"));
        }
        if (months.stream().anyMatch(month -> month.value().isEmpty())) {
            legend.add(Legend.hatched(say("belum dilaporkan", "not reported")));
        }
        return legend;
    }

    /** Words at the right end of a line. */
    private record Beside(double y, String words) {}

    private List<Beside> beside(Axis axis) {
        List<Beside> beside = new ArrayList<>();
        OptionalDouble last =
                months.stream().flatMapToDouble(month -> month.value().stream()).reduce((_, later) -> later);
        last.ifPresent(value -> beside.add(new Beside(axis.at(value), quantity.words(value, format()))));
        target.ifPresent(value -> beside.add(new Beside(axis.at(value), "target " + quantity.words(value, format()))));
        return beside;
    }

    /** Two that would stand on each other are moved apart. */
    private static List<Beside> spread(List<Beside> beside, double top, double bottom) {
        if (beside.size() < 2) {
            return beside;
        }
        double apart = Lettering.SMALL_BOLD.line();
        Beside first = beside.get(0);
        Beside second = beside.get(1);
        double between = Math.abs(first.y() - second.y());
        if (between >= apart) {
            return beside;
        }
        double middle = Math.clamp((first.y() + second.y()) / 2, top + apart / 2, bottom - apart / 2);
        double sign = first.y() <= second.y() ? -1 : 1;
        return List.of(
                new Beside(middle + sign * apart / 2, first.words()),
                new Beside(middle - sign * apart / 2, second.words()));
    }

    private void lines(Sketch sketch, Axis axis, double left, double each) {
        List<Point> run = new ArrayList<>();
        List<Point> dots = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            OptionalDouble value = months.get(i).value();
            if (value.isPresent()) {
                run.add(new Point(left + (i + 0.5) * each, axis.at(value.getAsDouble())));
            }
            if (value.isEmpty() || i == months.size() - 1) {
                if (run.size() > 1) {
                    sketch.line(run, Stroke.of(Colour.BRAND, 2.4));
                }
                if (run.size() == 1 || each >= DOTS_FROM) {
                    dots.addAll(run);
                }
                run = new ArrayList<>();
            }
        }
        double radius = Math.clamp(each * 0.35, 2, 3.5);
        dots.forEach(point -> sketch.dot(point.x(), point.y(), radius, Colour.BRAND, Colour.WHITE));
    }

    /** Months below, the year under the first that is written of each: as many as have room. */
    private void names(Sketch sketch, double left, double each, double bottom) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM", language.locale());
        double widest = months.stream()
                .mapToDouble(one -> Axis.FACE.width(month.format(one.month())))
                .max()
                .orElse(0);
        int step = Arrays.stream(STEPS)
                .filter(one -> one * each >= widest + 6)
                .findFirst()
                .orElse(Math.max(1, months.size()));
        double free = 0;
        int year = 0;
        for (int i = 0; i < months.size(); i += step) {
            YearMonth one = months.get(i).month();
            double x = left + (i + 0.5) * each;
            sketch.words(Axis.FACE, x, bottom + 15, month.format(one), Anchor.MIDDLE);
            String number = Integer.toString(one.getYear());
            double half = Axis.FACE.width(number) / 2;
            if (one.getYear() != year && x - half >= free) {
                sketch.words(Axis.FACE, x, bottom + 29, number, Anchor.MIDDLE);
                year = one.getYear();
                free = x + half + 6;
            }
        }
    }

    private DoubleStream values() {
        return DoubleStream.concat(months.stream().flatMapToDouble(month -> month.value().stream()), target.stream());
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(say("Bulan", "Month"), series, "Target"),
                months.stream()
                        .map(month -> List.of(
                                Cell.of(format().month(month.month())),
                                Cell.of(month.value(), quantity),
                                Cell.of(target, quantity)))
                        .toList());
    }
}
