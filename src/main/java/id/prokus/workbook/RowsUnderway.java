package id.prokus.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of one sheet while it is read; keeps only cells and rows that hold something. */
final class RowsUnderway {

    private static final Comparator<Cell> BY_COLUMN = Comparator.comparingInt(Cell::column);

    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private Cell[] cells = new Cell[64];
    private int count;
    private boolean sorted = true;
    private int number;
    private boolean rowsSorted = true;
    private int lastFinished;

    RowsUnderway(Budget budget) {
        this.budget = budget;
    }

    /** @param row from 1 */
    void begin(int row) {
        finish();
        number = row;
    }

    /** Adds a cell to the row begun last, unless it only holds white space. */
    void add(Cell cell) throws UnreadableFile {
        if (isBlank(cell.text())) {
            return;
        }
        budget.cell(cell.text().length());
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        sorted &= count == 0 || cells[count - 1].column() < cell.column();
        cells[count++] = cell;
    }

    List<Row> rows() {
        finish();
        if (!rowsSorted) {
            return inOrder();
        }
        return List.copyOf(rows);
    }

    /** A row that was written in two places becomes one. */
    private List<Row> inOrder() {
        SortedMap<Integer, SortedMap<Integer, Cell>> byNumber = new TreeMap<>();
        for (Row row : rows) {
            SortedMap<Integer, Cell> byColumn = byNumber.computeIfAbsent(row.number(), number -> new TreeMap<>());
            row.cells().forEach(cell -> byColumn.put(cell.column(), cell));
        }
        List<Row> ordered = new ArrayList<>(byNumber.size());
        byNumber.forEach((number, byColumn) -> ordered.add(new Row(number, List.copyOf(byColumn.values()))));
        return List.copyOf(ordered);
    }

    /** Also blank to the eye: the no-break space that comes along from web pages. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != 0xa0 && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Where a cell was written twice, the later one counts. */
    private void dropRepeated() {
        int kept = 0;
        for (int i = 1; i < count; i++) {
            if (cells[i].column() != cells[kept].column()) {
                kept++;
            }
            cells[kept] = cells[i];
        }
        count = kept + 1;
    }

    private void finish() {
        if (count == 0) {
            return;
        }
        if (!sorted) {
            Arrays.sort(cells, 0, count, BY_COLUMN);
            dropRepeated();
        }
        rowsSorted &= lastFinished < number;
        lastFinished = number;
        rows.add(new Row(number, List.of(Arrays.copyOf(cells, count))));
        count = 0;
        sorted = true;
    }
}
