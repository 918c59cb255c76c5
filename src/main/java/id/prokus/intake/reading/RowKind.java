package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Tells a row about a KPM from what else stands in a table: totals, signatures, section lines, repeated headings. */
final class RowKind {

    private static final Pattern TOTAL = Pattern.compile(
            "(?i)^(?:sub\\W*)?(?:jumlah|total|jml|rekap|rata|rerata|grand|subtotal|average|sum|jumlh)\\b.*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?i)^(?:mengetahui|menyetujui|ketua|kepala|catatan|sumber|keterangan|nb|ket|dibuat|disusun|mentor,|tanda tangan)\\b.*[:,.]?$");

    private RowKind() {}

    /** Whether the row names a person and says enough about it. */
    static boolean isKpm(Row row, Map<Field, Integer> columns, SortedMap<Integer, String> headings) {
        int filled = 0;
        for (int column : columns.values()) {
            var cell = row.at(column);
            filled += cell == null || cell.text().isBlank() ? 0 : 1;
        }
        if (filled < Math.max(4, columns.size() / 5)) {
            return false;
        }
        var nik = columns.get(Field.NIK);
        boolean numbered =
                digits(nik == null ? null : row.at(nik)) >= 10 || digits(at(row, columns, Field.FAMILY_CARD)) >= 10;
        var name = at(row, columns, Field.NAME);
        boolean named = name != null
                && ColumnProfile.hasLetters(name.text())
                && !TOTAL.matcher(name.text().strip()).matches();
        if (!numbered && (isTotal(row) || !named)) {
            return false;
        }
        return !Table.countsColumns(row) && !repeats(row, headings) && (numbered || filled * 3 >= columns.size());
    }

    /** Whether a row is the heading once more. */
    static boolean repeats(Row row, SortedMap<Integer, String> headings) {
        int same = 0;
        for (Cell cell : row.cells()) {
            var heading = headings.get(cell.column());
            same += heading != null
                            && cell.kind() == Cell.Kind.TEXT
                            && heading.endsWith(cell.text().strip())
                    ? 1
                    : 0;
        }
        return same * 2 > row.cells().size();
    }

    private static boolean isTotal(Row row) {
        int looked = 0;
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT && looked++ < 4) {
                var text = cell.text().strip();
                if (TOTAL.matcher(text).matches() || SIGNATURE.matcher(text).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable Cell at(Row row, Map<Field, Integer> columns, Field field) {
        var column = columns.get(field);
        return column == null ? null : row.at(column);
    }

    private static int digits(@org.jspecify.annotations.Nullable Cell cell) {
        return cell == null
                ? 0
                : (int) cell.text().chars().filter(Character::isDigit).count();
    }
}
