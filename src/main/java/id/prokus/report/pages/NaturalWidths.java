package id.prokus.report.pages;

import id.prokus.report.document.Table.Align;
import id.prokus.report.document.Table.Cell;
import id.prokus.report.document.Table.Column;
import id.prokus.web.chart.Typeface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Column widths of a tight table: figures take what their longest needs, texts share the rest. */
final class NaturalWidths {

    private static final double FONT_SIZE = 7;
    private static final double PADDING = 3.8;
    private static final double INDENT = 6;

    private NaturalWidths() {}

    /**
     * @param columns whose shares are to be found
     * @param lines the cells below them
     * @param width of all columns, in points
     */
    static List<Column> fit(List<Column> columns, List<List<Cell>> lines, double width) {
        double[] needed = needed(columns, lines);
        double left = width
                - IntStream.range(0, needed.length)
                        .filter(i -> !isText(columns.get(i)))
                        .mapToDouble(i -> needed[i])
                        .sum();
        int[] texts = IntStream.range(0, needed.length)
                .filter(i -> isText(columns.get(i)))
                .boxed()
                .sorted((a, b) -> Double.compare(needed[a], needed[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        share(needed, texts, left);
        List<Column> fitted = new ArrayList<>();
        for (int i = 0; i < needed.length; i++) {
            Column column = columns.get(i);
            fitted.add(new Column(column.group(), column.heading(), needed[i], column.align()));
        }
        return fitted;
    }

    /** The narrow get what they need; only the wide are cut, or given what is over. */
    private static void share(double[] needed, int[] narrowFirst, double width) {
        double left = width;
        for (int i = 0; i < narrowFirst.length; i++) {
            int column = narrowFirst[i];
            double fair = left / (narrowFirst.length - i);
            double more = left
                    - Arrays.stream(narrowFirst)
                            .skip(i)
                            .mapToDouble(c -> needed[c])
                            .sum();
            needed[column] =
                    more >= 0 ? needed[column] + more / (narrowFirst.length - i) : Math.min(needed[column], fair);
            left -= needed[column];
        }
    }

    private static double[] needed(List<Column> columns, List<List<Cell>> lines) {
        double[] needed = new double[columns.size()];
        for (int i = 0; i < needed.length; i++) {
            boolean indented = i > 0 && isText(columns.get(i)) && !isText(columns.get(i - 1));
            double beside = PADDING + (indented ? INDENT : 0);
            needed[i] = beside
                    + Arrays.stream(columns.get(i).heading().split(" "))
                            .mapToDouble(NaturalWidths::bold)
                            .max()
                            .orElse(0);
            for (List<Cell> line : lines) {
                needed[i] = Math.max(needed[i], beside + cell(line, i, isText(columns.get(i))));
            }
        }
        return needed;
    }

    private static double cell(List<Cell> line, int column, boolean text) {
        int at = 0;
        for (Cell cell : line) {
            if (at == column && cell.columns() == 1) {
                String words = cell.text().plain();
                // A text over several rows may break once for each of them.
                return text ? Typeface.SANS.width(words, FONT_SIZE) / Math.max(cell.rows(), 1) : bold(words);
            }
            at += cell.columns();
        }
        return 0;
    }

    private static double bold(String text) {
        return Typeface.SANS_BOLD.width(text, FONT_SIZE);
    }

    private static boolean isText(Column column) {
        return column.align() == Align.START;
    }
}
