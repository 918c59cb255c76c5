package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * From which class to which: a row for each class before, a column for each class after, with those whose business
 * closed. A cell is as dark as its share of the row.
 *
 * @param before what the rows are: "kelas awal 2021"
 * @param after what the columns are: "kelas akhir 2021"
 * @param from the classes of the rows, in order
 * @param to the classes of the columns, in the same order, with what else may become of a business
 * @param families by row and column; empty where too few may be shown
 */
public record Movement(
        Language language,
        String before,
        String after,
        List<String> from,
        List<String> to,
        List<List<OptionalLong>> families)
        implements Plot {

    private static final double HIGH = 44;
    private static final double LEAST_SIZE = 8;

    public Movement {
        from = List.copyOf(from);
        to = List.copyOf(to);
        families = families.stream().map(List::copyOf).toList();
    }

    @Override
    public Drawing drawing(double width) {
        if (total() == 0 && hidden().isEmpty()) {
            return Sketch.empty(
                    width, say("Belum ada keluarga dengan dua kelas.", "No family has a class at both moments."));
        }
        Sketch sketch = new Sketch(width);
        List<Legend.Entry> legend = new ArrayList<>();
        legend.add(Legend.bar(Colour.STEP_1, "<20%"));
        legend.add(Legend.bar(Colour.STEP_2, "20–40%"));
        legend.add(Legend.bar(Colour.STEP_3, "40–60%"));
        legend.add(Legend.bar(Colour.STEP_4, "60–80%"));
        legend.add(Legend.bar(Colour.STEP_5, say("80–100% dari baris", "80–100% of the row")));
        legend.add(new Legend.Entry(
                (one, x, y) -> one.box(x + 1, y - 5, 15, 10, Colour.WHITE, Stroke.of(Colour.INK, 2)),
                say("kelas tetap", "same class")));
        if (!hidden().isEmpty()) {
            legend.add(Legend.hatched(say("terlalu sedikit untuk ditampilkan", "too few to be shown")));
        }
        double y = Legend.draw(sketch, 0, legend);
        double left = Math.min(
                width * 0.2,
                from.stream().mapToDouble(Lettering.PLAIN::width).max().orElse(0) + 10);
        left = Math.max(left, 58);
        double each = (width - left - 1) / (to.size() + 1);
        Lettering over = Lettering.SMALL_BOLD;
        sketch.words(over, width, y + 10, over.cut(after, width), Anchor.END);
        sketch.words(over, 0, y + 25, over.cut(before, width), Anchor.START);
        double heads = y + 46;
        for (int column = 0; column < to.size(); column++) {
            head(sketch, to.get(column), left + column * each, each, heads);
        }
        head(sketch, say("jumlah", "total"), left + to.size() * each, each, heads);
        double top = heads + 7;
        for (int row = 0; row < from.size(); row++) {
            row(sketch, row, left, each, top + row * HIGH);
        }
        for (int same = 0; same < Math.min(from.size(), to.size()); same++) {
            outline(sketch, left + same * each, top + same * HIGH, each);
        }
        return sketch.drawing(top + from.size() * HIGH + 2);
    }

    private static void head(Sketch sketch, String words, double x, double each, double y) {
        Lettering face = Lettering.SMALL_BOLD.fitting(words, each - 4, LEAST_SIZE);
        sketch.words(face, x + each / 2, y, face.cut(words, each - 4), Anchor.MIDDLE);
    }

    private void row(Sketch sketch, int row, double left, double each, double y) {
        Lettering face = Lettering.PLAIN.fitting(from.get(row), left - 6, LEAST_SIZE);
        sketch.words(face, 0, y + HIGH / 2 + 4, face.cut(from.get(row), left - 6), Anchor.START);
        for (int column = 0; column < to.size(); column++) {
            cell(sketch, families.get(row).get(column), sum(row), left + column * each, y, each);
        }
        String sum = format().number(sum(row));
        Lettering number = Lettering.PLAIN.fitting(sum, each - 4, LEAST_SIZE);
        sketch.words(number, left + (to.size() + 0.5) * each, y + HIGH / 2 + 4, sum, Anchor.MIDDLE);
    }

    private void cell(Sketch sketch, OptionalLong count, long sum, double x, double y, double each) {
        Stroke edge = Stroke.of(Colour.LINE, 1);
        if (count.isEmpty()) {
            sketch.box(x, y, each, HIGH, Colour.WHITE, edge);
            sketch.hatch(x, y, each, HIGH);
            return;
        }
        long number = count.getAsLong();
        double share = sum == 0 ? 0 : (double) number / sum;
        Colour ground = number == 0 ? Colour.WHITE : Colour.step((int) Math.min(4, share * 5));
        sketch.box(x, y, each, HIGH, ground, edge);
        String words = format().number(number);
        Lettering face = Lettering.BOLD.in(ground.words()).fitting(words, each - 4, LEAST_SIZE);
        sketch.words(face, x + each / 2, y + (sum == 0 || number == 0 ? 26 : 19), words, Anchor.MIDDLE);
        if (sum > 0 && number > 0) {
            String percent = percent(100 * share);
            Lettering small = Lettering.SMALL.in(ground.words()).fitting(percent, each - 4, LEAST_SIZE);
            sketch.words(small, x + each / 2, y + 35, percent, Anchor.MIDDLE);
        }
    }

    private String percent(double share) {
        return share < 0.5 ? "<1%" : format().decimal(share, 0) + "%";
    }

    private static void outline(Sketch sketch, double x, double y, double each) {
        Stroke stroke = Stroke.of(Colour.INK, 2);
        sketch.line(x, y, x + each, y, stroke);
        sketch.line(x + each, y, x + each, y + HIGH, stroke);
        sketch.line(x + each, y + HIGH, x, y + HIGH, stroke);
        sketch.line(x, y + HIGH, x, y, stroke);
    }

    private long sum(int row) {
        return families.get(row).stream().mapToLong(count -> count.orElse(0)).sum();
    }

    private long total() {
        return IntStream.range(0, families.size()).mapToLong(this::sum).sum();
    }

    private List<OptionalLong> hidden() {
        return families.stream()
                .flatMap(List::stream)
                .filter(OptionalLong::isEmpty)
                .toList();
    }

    @Override
    public ChartTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < from.size(); row++) {
            for (int column = 0; column < to.size(); column++) {
                OptionalLong count = families.get(row).get(column);
                rows.add(List.of(
                        Cell.of(from.get(row)),
                        Cell.of(to.get(column)),
                        Cell.of(count),
                        count.isEmpty() || sum(row) == 0
                                ? Cell.of("")
                                : Cell.of(100.0 * count.getAsLong() / sum(row), Quantity.PERCENT)));
            }
        }
        return new ChartTable(
                List.of(before, after, say("Keluarga", "Families"), say("Bagian baris (%)", "Share of row (%)")), rows);
    }
}
