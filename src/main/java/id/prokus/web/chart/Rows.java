package id.prokus.web.chart;

import id.prokus.vocabulary.Format;
import id.prokus.web.chart.Drawing.Anchor;
import id.prokus.web.chart.Drawing.Stroke;
import java.util.List;

/**
 * Units below each other on one axis: the name, room for marks, and the numbers in words. Side by side where there is
 * room; on a phone the name and the numbers stand above their marks.
 */
final class Rows {

    private static final double ROOM_FOR_COLUMNS = 480;
    private static final double MOST_OF_NAME = 0.34;
    private static final Lettering NAME = Lettering.PLAIN;
    private static final Lettering NUMBERS = Lettering.SMALL.in(Colour.INK);
    private static final double GAP = 12;

    /** A unit and its numbers in words. */
    record Row(String name, String numbers) {}

    private final Sketch sketch;
    private final List<Row> rows;
    private final boolean columns;
    private final double left;
    private final double right;
    private final double top;
    private final double each;

    private final Row head;

    /**
     * @param head over the names and over the numbers
     * @param top where the heads begin
     */
    Rows(Sketch sketch, Row head, List<Row> rows, double top) {
        this.sketch = sketch;
        this.head = head;
        this.rows = rows;
        this.columns = sketch.width() >= ROOM_FOR_COLUMNS;
        double names = Math.min(
                sketch.width() * MOST_OF_NAME,
                rows.stream().mapToDouble(row -> NAME.width(row.name())).max().orElse(0) + 1);
        double numbers = Math.max(
                Lettering.SMALL_BOLD.width(head.numbers()),
                rows.stream()
                        .mapToDouble(row -> NUMBERS.width(row.numbers()))
                        .max()
                        .orElse(0));
        this.left = columns ? Math.max(names, Lettering.SMALL_BOLD.width(head.name())) + GAP : 6;
        this.right = columns ? sketch.width() - numbers - GAP : sketch.width() - 6;
        this.top = top + 20;
        boolean twoLines = rows.stream().anyMatch(row -> NAME.width(row.name()) > left - GAP);
        this.each = columns ? twoLines ? 34 : 24 : 38;
    }

    Axis axis(double least, double most, Quantity quantity, Format format) {
        return Axis.across(least, most, left, right, quantity, format);
    }

    double top() {
        return top;
    }

    double bottom() {
        return top + rows.size() * each;
    }

    /** Below the numbers of the axis. */
    double end() {
        return bottom() + 22;
    }

    /** The middle of a unit's marks. */
    double y(int row) {
        return columns ? top + (row + 0.5) * each : top + row * each + 26;
    }

    /** Names, numbers and the axis; marks are drawn over them. */
    void draw(Axis axis) {
        axis.numbersBelow(sketch, bottom());
        if (columns) {
            axis.grid(sketch, top, bottom());
        }
        double rightHead = Lettering.SMALL_BOLD.width(head.numbers());
        String name = Lettering.SMALL_BOLD.cut(head.name(), sketch.width() - rightHead - GAP);
        sketch.words(Lettering.SMALL_BOLD, 0, top - 7, name, Anchor.START);
        sketch.words(Lettering.SMALL_BOLD, sketch.width(), top - 7, head.numbers(), Anchor.END);
        for (int i = 0; i < rows.size(); i++) {
            row(axis, rows.get(i), i);
        }
    }

    /** A line through all units; on a phone in pieces, which end at the words. */
    void upright(double x, Stroke stroke) {
        if (columns) {
            sketch.line(x, top, x, bottom(), stroke);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            sketch.line(x, y(i) - 9, x, y(i) + 11, stroke);
        }
    }

    private void row(Axis axis, Row row, int i) {
        double y = y(i);
        if (columns) {
            List<String> lines = NAME.wrapped(row.name(), left - GAP, 2);
            double first = y + 4 - (lines.size() - 1) * NAME.line() / 2;
            for (int line = 0; line < lines.size(); line++) {
                sketch.words(NAME, 0, first + line * NAME.line(), lines.get(line), Anchor.START);
            }
            sketch.words(NUMBERS, sketch.width(), y + 4, row.numbers(), Anchor.END);
        } else {
            double base = top + i * each + 14;
            String name = NAME.cut(row.name(), sketch.width() - NUMBERS.width(row.numbers()) - GAP);
            sketch.words(NAME, 0, base, name, Anchor.START);
            sketch.words(NUMBERS, sketch.width(), base, row.numbers(), Anchor.END);
            // No line of the axis runs through words.
            axis.grid(sketch, base + 4, base + 22);
        }
    }
}
