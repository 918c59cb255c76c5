package id.prokus.report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table on a slide.
 *
 * @param head above every part of it
 * @param rows each with a cell for every column
 * @param widths of the columns, in points
 * @param firstNumber the column from which on cells are right-aligned
 */
public record SlideTable(List<String> head, List<List<String>> rows, double[] widths, int firstNumber) {

    /** In letters of that size, in points. */
    public double height(double size) {
        double height = 0;
        for (List<String> row : all()) {
            height += SlideHeight.ofRow(row, widths, size);
        }
        return height;
    }

    /** The same table with fewer rows. */
    SlideTable with(List<List<String>> fewer) {
        return new SlideTable(head, fewer, widths, firstNumber);
    }

    /** The head and what stands under it. */
    List<List<String>> all() {
        return Stream.concat(Stream.of(head), rows.stream()).toList();
    }
}
