package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import id.prokus.web.chart.Drawing.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How far a cohort has come, step by step, from those who were meant: sasaran, ditetapkan, bantuan cair, dilatih, usaha
 * aktif, berkembang, graduasi.
 *
 * @param steps in order; the first is what the rest is measured by
 */
public record Funnel(Language language, List<Step> steps) implements Plot {

    /** @param families empty where this was not measured */
    public record Step(String name, OptionalLong families) {}

    private static final double ROOM_FOR_COLUMNS = 480;
    private static final double HIGH = 20;

    public Funnel {
        steps = List.copyOf(steps);
    }

    @Override
    public Drawing drawing(double width) {
        if (most() == 0) {
            return Sketch.empty(width, say("Belum ada sasaran.", "Nobody is meant yet."));
        }
        return width >= ROOM_FOR_COLUMNS ? wide(width) : narrow(width);
    }

    private Drawing wide(double width) {
        Sketch sketch = new Sketch(width);
        String fromBefore = say("dari langkah sebelumnya", "of the step before");
        String fromFirst = say("dari ", "of ") + first();
        Lettering head = Lettering.SMALL_BOLD;
        String firstCut = head.cut(fromFirst, width * 0.2);
        double names = Math.min(
                width * 0.24,
                steps.stream()
                        .mapToDouble(step -> Lettering.PLAIN.width(step.name()))
                        .max()
                        .orElse(0));
        double counts = steps.stream()
                .mapToDouble(step -> Lettering.BOLD.width(count(step)))
                .max()
                .orElse(0);
        double left = names + 12;
        double right = width - head.width(fromBefore) - head.width(firstCut) - 28 - counts - 12;
        sketch.words(head, width - head.width(firstCut) - 16, 11, fromBefore, Anchor.END);
        sketch.words(head, width, 11, firstCut, Anchor.END);
        double y = 20;
        for (int i = 0; i < steps.size(); i++) {
            double middle = y + 15;
            List<String> lines = Lettering.PLAIN.wrapped(steps.get(i).name(), names, 2);
            for (int line = 0; line < lines.size(); line++) {
                double at = middle + 4 + (line - (lines.size() - 1) / 2.0) * Lettering.PLAIN.line();
                sketch.words(Lettering.PLAIN, 0, at, lines.get(line), Anchor.START);
            }
            double end = bar(sketch, i, left, right, middle - HIGH / 2);
            sketch.words(Lettering.BOLD, end + 8, middle + 4, count(steps.get(i)), Anchor.START);
            sketch.words(
                    Lettering.PLAIN, width - head.width(firstCut) - 16, middle + 4, words(ofBefore(i)), Anchor.END);
            sketch.words(Lettering.PLAIN, width, middle + 4, words(ofFirst(i)), Anchor.END);
            y += 34;
        }
        return sketch.drawing(y + 2);
    }

    private Drawing narrow(double width) {
        Sketch sketch = new Sketch(width);
        double y = 0;
        for (int i = 0; i < steps.size(); i++) {
            String count = count(steps.get(i));
            sketch.words(Lettering.BOLD, width, y + 12, count, Anchor.END);
            double room = width - Lettering.BOLD.width(count) - 10;
            sketch.words(
                    Lettering.PLAIN, 0, y + 12, Lettering.PLAIN.cut(steps.get(i).name(), room), Anchor.START);
            bar(sketch, i, 0, width, y + 17);
            List<String> shares = new ArrayList<>();
            if (ofBefore(i).isPresent()) {
                shares.add(words(ofBefore(i)) + say(" dari langkah sebelumnya", " of the step before"));
            }
            if (ofFirst(i).isPresent() && i > 0) {
                shares.add(words(ofFirst(i)) + say(" dari ", " of ") + first());
            }
            sketch.words(
                    Lettering.SMALL, 0, y + 50, Lettering.SMALL.cut(String.join(" · ", shares), width), Anchor.START);
            y += shares.isEmpty() ? 44 : 62;
        }
        return sketch.drawing(y);
    }

    /** Where the bar ends. */
    private double bar(Sketch sketch, int step, double left, double right, double y) {
        OptionalLong families = steps.get(step).families();
        if (families.isEmpty()) {
            sketch.hatch(left, y, right - left, HIGH);
            return right;
        }
        double length = (right - left) * families.getAsLong() / most();
        sketch.box(left, y, right - left, HIGH, Colour.PALE);
        sketch.box(left, y, length, HIGH, step == 0 ? Colour.STEP_5 : Colour.STEP_4);
        return right;
    }

    private String count(Step step) {
        return step.families().isPresent()
                ? format().number(step.families().getAsLong())
                : say("belum diukur", "not measured");
    }

    private String words(OptionalDouble share) {
        return share.isPresent() ? format().percent(share.getAsDouble()) : "–";
    }

    private String first() {
        return steps.getFirst().name().toLowerCase(language.locale());
    }

    private long most() {
        return steps.stream().mapToLong(step -> step.families().orElse(0)).max().orElse(0);
    }

    private OptionalDouble ofFirst(int step) {
        return share(steps.get(step).families(), steps.getFirst().families());
    }

    /** Of the step right before: of one that was not measured, or that fewer families took, there is no share. */
    private OptionalDouble ofBefore(int step) {
        if (step == 0) {
            return OptionalDouble.empty();
        }
        OptionalLong before = steps.get(step - 1).families();
        OptionalLong now = steps.get(step).families();
        return now.orElse(0) > before.orElse(0) ? OptionalDouble.empty() : share(now, before);
    }

    private static OptionalDouble share(OptionalLong part, OptionalLong whole) {
        return part.isEmpty() || whole.orElse(0) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * part.getAsLong() / whole.getAsLong());
    }

    @Override
    public ChartTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            rows.add(List.of(
                    Cell.of(steps.get(i).name()),
                    steps.get(i).families().isPresent()
                            ? Cell.of(steps.get(i).families())
                            : Cell.of(say("belum diukur", "not measured")),
                    Cell.of(ofBefore(i), Quantity.PERCENT),
                    Cell.of(ofFirst(i), Quantity.PERCENT)));
        }
        return new ChartTable(
                List.of(
                        say("Langkah", "Step"),
                        say("Keluarga", "Families"),
                        say("Dari langkah sebelumnya (%)", "Of the step before (%)"),
                        say("Dari langkah pertama (%)", "Of the first step (%)")),
                rows);
    }
}
