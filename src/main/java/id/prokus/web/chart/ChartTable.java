package id.prokus.web.chart;

import id.prokus.vocabulary.Format;
import java.util.List;

/** The numbers behind a chart: whoever cannot see it, or trusts no picture, reads these. */
public record ChartTable(List<String> head, List<List<Cell>> rows) {

    public ChartTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under " + head.size() + " heads.");
            }
        }
    }

    /** As a page shows it. */
    public List<List<Shown>> shown(Format format) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> new Shown(cell.words(format), cell.isNumber()))
                        .toList())
                .toList();
    }

    /** Whether the column holds numbers, and so stands at the right. */
    public boolean isNumber(int column) {
        return rows.stream().anyMatch(row -> row.get(column) instanceof Cell.Figure);
    }

    /** A cell in words. */
    public record Shown(String words, boolean number) {}
}
