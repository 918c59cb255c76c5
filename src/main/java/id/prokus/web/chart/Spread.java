package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * How an amount is spread over the families: how many have how much, with the middle and the middle half.
 *
 * @param measure what the amount is: "omzet sebulan"
 * @param bins next to each other, in order
 * @param quartile1 what a quarter of the families has at most
 * @param median what half of them have at most
 * @param quartile3 what three quarters have at most
 */
public record Spread(
        Language language,
        Quantity quantity,
        String measure,
        List<Bin> bins,
        double quartile1,
        double median,
        double quartile3)
        implements Plot {

    /**
     * How many have at least {@code from} and less than {@code to}.
     *
     * @param to infinite for the last, where it has no end
     */
    public record Bin(double from, double to, long count) {}

    private static final double HEIGHT = 150;

    public Spread {
        bins = List.copyOf(bins);
    }

    private long n() {
        return bins.stream().mapToLong(Bin::count).sum();
    }

    @Override
    public Drawing drawing(double width) {
        if (n() == 0) {
            return Sketch.empty(width, say("Belum ada yang menjawab.", "Nobody has answered yet."));
        }
        Sketch sketch = new Sketch(width);
        double y = sketchedWords(sketch, width);
        y = Legend.draw(
                sketch,
                y,
                List.of(
                        Legend.bar(Colour.STEP_3, say("keluarga", "families")),
                        Legend.dotOnBar(
                                Colour.WHITE,
                                Stroke.of(Colour.INK, 3),
                                say("median dan kuartil 1–3", "median and quartiles 1–3"))));
        double box = y + 10;
        double top = box + 18;
        double bottom = top + HEIGHT;
        long most = bins.stream().mapToLong(Bin::count).max().orElse(1);
        Axis axis = Axis.upward(0, most, bottom, top, Quantity.COUNT, format());
        double left = axis.room();
        double right = width - 10;
        axis.drawUpward(sketch, left, right);
        double each = (right - left) / bins.size();
        for (int i = 0; i < bins.size(); i++) {
            double high = axis.at(bins.get(i).count());
            sketch.box(left + i * each, high, each, bottom - high, Colour.STEP_3, Stroke.of(Colour.WHITE, 1));
        }
        sketch.line(left, bottom, right, bottom, Stroke.of(Colour.INK, 1));
        edges(sketch, left, each, bottom);
        middle(sketch, left, each, box, bottom);
        String below = measure
                + (sameWidth() ? "" : say("; kelas tidak sama lebar", "; classes of unequal width"))
                + (isOpen(bins.getLast())
                        ? say("; kelas terakhir tanpa batas atas", "; the last class has no end")
                        : "");
        Lettering.SMALL
                .wrapped(below, right - left, 1)
                .forEach(line -> sketch.words(Lettering.SMALL, (left + right) / 2, bottom + 31, line, Anchor.MIDDLE));
        return sketch.drawing(bottom + 37);
    }

    private double sketchedWords(Sketch sketch, double width) {
        String words = "median " + quantity.words(median, format())
                + say("; separuh keluarga antara ", "; half of the families between ")
                + quantity.words(quartile1, format())
                + say(" dan ", " and ")
                + quantity.words(quartile3, format());
        return sketch.lines(Lettering.BOLD, 0, 12, words, width, 3) - 4;
    }

    private void middle(Sketch sketch, double left, double each, double box, double bottom) {
        double x = left + place(median) * each;
        sketch.line(x, box, x, bottom, Stroke.dashed(Colour.INK, 1.4));
        sketch.line(left + place(quartile1) * each, box, left + place(quartile3) * each, box, Stroke.of(Colour.INK, 3));
        sketch.dot(x, box, 5, Colour.WHITE, Colour.INK);
    }

    /** Where an amount stands, in bins from the left. */
    private double place(double amount) {
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            if (amount < bin.to()) {
                double within = isOpen(bin) ? 0.5 : (amount - bin.from()) / (bin.to() - bin.from());
                return i + Math.clamp(within, 0, 1);
            }
        }
        return bins.size();
    }

    /** The bounds of the bins: as many as have room. */
    private void edges(Sketch sketch, double left, double each, double bottom) {
        List<String> words = new ArrayList<>();
        for (Bin bin : bins) {
            words.add(quantity.tick(bin.from(), bin.from(), format()));
        }
        double to = bins.getLast().to();
        words.add(isOpen(bins.getLast()) ? "…" : quantity.tick(to, to, format()));
        double widest = words.stream().mapToDouble(Axis.FACE::width).max().orElse(0);
        int step = 1;
        while (step * each < widest + 8 && step < words.size()) {
            step++;
        }
        for (int i = 0; i < words.size(); i += step) {
            sketch.line(left + i * each, bottom, left + i * each, bottom + 4, Stroke.of(Colour.INK, 1));
            sketch.kept(Axis.FACE, left + i * each, bottom + 16, words.get(i));
        }
    }

    private static boolean isOpen(Bin bin) {
        return Double.isInfinite(bin.to());
    }

    private boolean sameWidth() {
        double first = bins.getFirst().to() - bins.getFirst().from();
        return bins.stream().allMatch(bin -> isOpen(bin) || Math.abs(bin.to() - bin.from() - first) < 1e-6);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(
                        say("Dari", "From"),
                        say("Sampai kurang dari", "To less than"),
                        say("Keluarga", "Families"),
                        say("Bagian (%)", "Share (%)")),
                bins.stream()
                        .map(bin -> List.of(
                                Cell.of(bin.from(), quantity),
                                isOpen(bin) ? Cell.of("") : Cell.of(bin.to(), quantity),
                                Cell.of(bin.count()),
                                n() == 0 ? Cell.of("") : Cell.of(100.0 * bin.count() / n(), Quantity.PERCENT)))
                        .toList());
    }
}
