package id.prokus.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Works out what formulas come to whose results were not stored, as files written by programmes leave them: arithmetic on
 * numbers, cells of the same sheet, and sums of them. What is more than that stays a formula.
 */
public final class WorkedOut {

    /** Formulas that lean on formulas that lean on others. */
    private static final int DEEPEST = 200;

    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, OptionalDouble> results = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    private WorkedOut() {}

    public static Book of(Book book) {
        if (book.sheets().stream().noneMatch(WorkedOut::hasFormula)) {
            return book;
        }
        List<Sheet> sheets = book.sheets().stream()
                .map(sheet -> hasFormula(sheet) ? new WorkedOut().sheet(sheet) : sheet)
                .toList();
        return new Book(book.format(), sheets, book.remarks());
    }

    private static boolean hasFormula(Sheet sheet) {
        return sheet.rows().stream()
                .anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.kind() == Cell.Kind.FORMULA));
    }

    private Sheet sheet(Sheet sheet) {
        for (Row row : sheet.rows()) {
            row.cells().forEach(cell -> cells.put(CellName.of(row.number(), cell.column()), cell));
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet.rows()) {
            rows.add(new Row(
                    row.number(),
                    row.cells().stream().map(cell -> cell(row, cell)).toList()));
        }
        return new Sheet(sheet.name(), sheet.index(), sheet.hidden(), rows, sheet.merged());
    }

    private Cell cell(Row row, Cell cell) {
        if (cell.kind() != Cell.Kind.FORMULA) {
            return cell;
        }
        OptionalDouble result = value(CellName.of(row.number(), cell.column()));
        return result.isEmpty()
                ? cell
                : new Cell(
                        cell.column(),
                        Cell.Kind.NUMBER,
                        PlainNumber.of(result.getAsDouble()),
                        result.getAsDouble(),
                        null);
    }

    /** What a cell comes to: nothing where it holds text, an error, or a formula that cannot be worked out or needs itself. */
    OptionalDouble value(String name) {
        Cell cell = cells.get(name);
        if (cell == null) {
            return OptionalDouble.of(0);
        }
        return switch (cell.kind()) {
            case NUMBER -> OptionalDouble.of(cell.number());
            case FORMULA -> formula(name, cell);
            case TEXT, DATE, BOOLEAN, ERROR -> OptionalDouble.empty();
        };
    }

    private OptionalDouble formula(String name, Cell cell) {
        OptionalDouble known = results.get(name);
        if (known != null) {
            return known;
        }
        if (underway.size() > DEEPEST || !underway.add(name)) {
            return OptionalDouble.empty();
        }
        OptionalDouble result = Arithmetic.of(cell.text().substring(1), this);
        underway.remove(name);
        results.put(name, result);
        return result;
    }

    /** The sum of an area's numbers; texts in it count nothing, as in every spreadsheet. */
    OptionalDouble sum(String first, String last) {
        double sum = 0;
        long size = (long) (CellName.row(last) - CellName.row(first) + 1)
                * (CellName.column(last) - CellName.column(first) + 1);
        if (size < 1 || size > cells.size() * 4L + 100) {
            return OptionalDouble.empty();
        }
        for (int row = CellName.row(first); row <= CellName.row(last); row++) {
            for (int column = CellName.column(first); column <= CellName.column(last); column++) {
                String name = CellName.of(row, column);
                Cell cell = cells.get(name);
                if (cell != null && cell.kind() != Cell.Kind.TEXT) {
                    OptionalDouble value = value(name);
                    if (value.isEmpty()) {
                        return value;
                    }
                    sum += value.getAsDouble();
                }
            }
        }
        return OptionalDouble.of(sum);
    }
}
