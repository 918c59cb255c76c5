package id.prokus.intake.handback;

import id.prokus.intake.ColumnMapping;
import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.intake.Note;
import id.prokus.intake.Observation;
import id.prokus.intake.OpenNote;
import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import id.prokus.workbook.CellName;
import id.prokus.workbook.Row;
import id.prokus.workbook.handback.TextColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The columns and rows of one file as they were understood. */
final class ReturnColumns {

    /** What stands above a column, and in which row. */
    record Heading(int row, String text) {}

    private final Book book;
    private final List<ColumnMapping> mappings;
    private final List<Observation> observations;
    private final Map<String, TreeSet<Integer>> rows = new LinkedHashMap<>();

    ReturnColumns(Book book, FileReading reading) {
        this.book = book;
        mappings = reading.mappings();
        observations = reading.observations();
        reading.rows()
                .forEach(row -> rows.computeIfAbsent(row.at().sheet(), s -> new TreeSet<>())
                        .add(row.at().row()));
    }

    /** The rows of a sheet that are about a KPM. */
    TreeSet<Integer> rows(String sheet) {
        return rows.getOrDefault(sheet, new TreeSet<>());
    }

    /** What stands above a note's cell; where a sheet repeats its heading, the last one before the row. */
    Optional<Heading> above(Note note) {
        Optional<ColumnMapping> own = mappings.stream()
                .filter(m -> m.sheet().equals(note.at().sheet())
                        && m.column().equals(note.column())
                        && m.headingRow() < note.at().row())
                .reduce((earlier, later) -> later.headingRow() > earlier.headingRow() ? later : earlier);
        return own.map(m -> new Heading(m.headingRow(), m.heading())).or(() -> written(note));
    }

    /** Sheets with the same headings were understood as one table; the heading is then found on the sheet itself. */
    private Optional<Heading> written(Note note) {
        int column = CellName.column(note.column());
        TreeSet<Integer> kpm = rows(note.at().sheet());
        if (column < 0 || kpm.isEmpty()) {
            return Optional.empty();
        }
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(note.at().sheet()))
                .flatMap(sheet -> sheet.rows().stream())
                .takeWhile(row -> row.number() < kpm.first())
                .flatMap(row -> heading(row, column).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Heading> heading(Row row, int column) {
        Cell cell = row.at(column);
        return cell != null && cell.kind() == Cell.Kind.TEXT && row.cells().size() > 2
                ? Optional.of(new Heading(row.number(), cell.text()))
                : Optional.empty();
    }

    /** The columns that hold sixteen digits: every NIK, and the family card numbers where one of them is noted. */
    List<TextColumn> ofLongNumbers(List<OpenNote> notes) {
        Set<Field> fields = EnumSet.of(Field.NIK);
        if (notes.stream().anyMatch(n -> n.note().field() == Field.FAMILY_CARD)) {
            fields.add(Field.FAMILY_CARD);
        }
        Map<String, Set<Integer>> columns = new LinkedHashMap<>();
        for (Observation seen : observations) {
            if (fields.contains(seen.field())) {
                columns.computeIfAbsent(seen.at().sheet(), s -> new TreeSet<>()).add(CellName.column(seen.column()));
            }
        }
        List<TextColumn> text = new ArrayList<>();
        columns.forEach(
                (sheet, numbers) -> numbers.forEach(column -> text.add(new TextColumn(sheet, column, rows(sheet)))));
        return text;
    }
}
