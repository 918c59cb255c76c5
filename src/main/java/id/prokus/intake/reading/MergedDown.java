package id.prokus.intake.reading;

import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A value written once and merged over the rows it holds for (a mentor's name beside all their KPM) holds in each. */
final class MergedDown {

    private MergedDown() {}

    static List<Row> filled(Sheet sheet, List<Row> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        int first = rows.getFirst().number();
        var areas = sheet.merged().stream()
                .filter(area -> area.firstRow() >= first && area.lastRow() > area.firstRow())
                .toList();
        if (areas.isEmpty()) {
            return rows;
        }
        var byNumber = new HashMap<Integer, Row>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        Map<Integer, List<Cell>> added = new HashMap<>();
        for (var area : areas) {
            var top = byNumber.get(area.firstRow());
            var cell = top == null ? null : top.at(area.firstColumn());
            if (cell != null) {
                for (int number = area.firstRow() + 1; number <= area.lastRow(); number++) {
                    added.computeIfAbsent(number, n -> new ArrayList<>()).add(cell);
                }
            }
        }
        return rows.stream()
                .map(row ->
                        added.containsKey(row.number()) ? with(row, added.getOrDefault(row.number(), List.of())) : row)
                .toList();
    }

    private static Row with(Row row, List<Cell> more) {
        var cells = new TreeMap<Integer, Cell>();
        more.forEach(cell -> cells.put(cell.column(), cell));
        row.cells().forEach(cell -> cells.put(cell.column(), cell));
        return new Row(row.number(), List.copyOf(cells.values()));
    }
}
