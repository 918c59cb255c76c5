package id.prokus.intake.reading;

import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A heading of one or more lines.
 *
 * @param first index of its first line among the sheet's rows
 * @param last index of its last line
 * @param texts the joined text over each column
 */
record HeadingLines(int first, int last, SortedMap<Integer, String> texts) {

    static HeadingLines of(Sheet sheet, int first, int last) {
        var lines = sheet.rows().subList(first, last + 1);
        var columns = new TreeMap<Integer, String>();
        for (Row line : lines) {
            line.cells().forEach(cell -> columns.put(cell.column(), ""));
        }
        columns.replaceAll((column, nothing) -> over(sheet, lines, column));
        columns.values().removeIf(String::isEmpty);
        return new HeadingLines(first, last, columns);
    }

    private static String over(Sheet sheet, List<Row> lines, int column) {
        var parts = new LinkedHashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var own = lines.get(i).at(column);
            if (own != null) {
                parts.add(own.text().strip());
            } else if (i < lines.size() - 1) {
                parts.add(group(sheet, lines, i, column));
            }
        }
        parts.remove("");
        return String.join(HeadingWords.LINE, parts);
    }

    /** The text of the group a column stands under: by its merged area, or where none is merged the nearest to the left. */
    private static String group(Sheet sheet, List<Row> lines, int line, int column) {
        var row = lines.get(line);
        boolean anyMerged = false;
        for (var area : sheet.merged()) {
            if (area.firstRow() > row.number() || area.lastRow() < row.number()) {
                continue;
            }
            boolean wide = area.lastColumn() > area.firstColumn();
            anyMerged |= wide && area.firstRow() == row.number();
            if (area.firstColumn() <= column && column <= area.lastColumn() && area.firstRow() == row.number()) {
                var cell = row.at(area.firstColumn());
                return cell == null ? "" : cell.text().strip();
            }
        }
        if (anyMerged || lines.subList(line + 1, lines.size()).stream().allMatch(l -> l.at(column) == null)) {
            return "";
        }
        for (int left = column - 1; left >= 0; left--) {
            var cell = row.at(left);
            if (cell != null) {
                // A heading of its own, with nothing under it, is no group.
                int at = left;
                boolean groups = lines.subList(line + 1, lines.size()).stream().anyMatch(l -> l.at(at) != null);
                return groups && reaches(lines.get(line + 1), left, column)
                        ? cell.text().strip()
                        : "";
            }
        }
        return "";
    }

    /**
     * A group without merged cells over labels that come back ("Sebelum | Sesudah") ends where another label stands:
     * that is a heading of its own, whose upper line is empty.
     */
    private static boolean reaches(Row labels, int from, int column) {
        if (times(labels, from) < 2) {
            return true;
        }
        for (int at = from; at <= column; at++) {
            if (times(labels, at) < 2) {
                return false;
            }
        }
        return true;
    }

    /** How often the label of a column stands in its line. */
    private static long times(Row labels, int column) {
        var own = labels.at(column);
        return own == null
                ? 0
                : labels.cells().stream()
                        .filter(c ->
                                c.text().strip().equalsIgnoreCase(own.text().strip()))
                        .count();
    }
}
