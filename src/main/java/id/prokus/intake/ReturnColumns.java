package id.prokus.intake;

import id.prokus.workbook.CellName;
import id.prokus.workbook.TextColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The columns and rows of one file as they were understood. */
final class ReturnColumns {

    private final List<ColumnMapping> mappings;
    private final Map<String, TreeSet<Integer>> rows = new LinkedHashMap<>();

    ReturnColumns(FileReading reading) {
        mappings = reading.mappings();
        reading.rows()
                .forEach(row -> rows.computeIfAbsent(row.at().sheet(), s -> new TreeSet<>())
                        .add(row.at().row()));
    }

    /** The heading above a note's cell; where a sheet repeats its heading, the last one before the row. */
    Optional<ColumnMapping> above(Note note) {
        return mappings.stream()
                .filter(m -> m.sheet().equals(note.at().sheet())
                        && m.column().equals(note.column())
                        && m.headingRow() < note.at().row())
                .reduce((earlier, later) -> later.headingRow() > earlier.headingRow() ? later : earlier);
    }

    /** The rows of a sheet that are about a KPM. */
    TreeSet<Integer> rows(String sheet) {
        return rows.getOrDefault(sheet, new TreeSet<>());
    }

    /** The columns that hold sixteen digits: every NIK, and the family card numbers where one of them is noted. */
    List<TextColumn> ofLongNumbers(List<OpenNote> notes) {
        boolean cards = notes.stream().anyMatch(n -> n.note().field() == Field.FAMILY_CARD);
        List<TextColumn> columns = new ArrayList<>();
        rows.forEach((sheet, numbers) -> Stream.concat(
                        holding(Field.NIK, sheet), cards ? holding(Field.FAMILY_CARD, sheet) : Stream.empty())
                .forEach(column -> columns.add(new TextColumn(sheet, column, numbers))));
        return columns;
    }

    private Stream<Integer> holding(Field field, String sheet) {
        return mappings.stream()
                .filter(m -> m.sheet().equals(sheet) && m.field() == field)
                .map(m -> CellName.column(m.column()))
                .filter(column -> column >= 0)
                .distinct();
    }
}
