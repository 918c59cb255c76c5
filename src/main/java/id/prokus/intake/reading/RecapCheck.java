package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.RowAddress;
import id.prokus.place.Regions;
import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds the number of KPM that a recap sheet gives for a regency against the rows about it. A recap that is a formula
 * without a stored result says nothing.
 */
final class RecapCheck {

    private RecapCheck() {}

    static List<Note> of(String file, Book book, List<KpmTable> tables, List<ReadRow> rows, Regions regions) {
        var notes = new ArrayList<Note>();
        for (Sheet sheet : book.sheets()) {
            boolean recap = sheet.name().toLowerCase(Locale.ROOT).contains("rekap");
            if (recap && tables.stream().noneMatch(t -> t.table().sheet() == sheet)) {
                sheet.rows().forEach(row -> check(file, sheet, row, rows, regions, notes));
            }
        }
        return notes;
    }

    private static void check(
            String file, Sheet sheet, Row row, List<ReadRow> rows, Regions regions, List<Note> notes) {
        if (row.cells().size() < 2) {
            return;
        }
        var place = row.cells().getFirst().text();
        var count = row.cells().get(1);
        if (count.kind() != Cell.Kind.NUMBER || !regions.isRegency(place)) {
            return;
        }
        long found = rows.stream()
                .filter(r -> regions.isNamed(r.row().value(Field.REGENCY), place))
                .count();
        if (found != Math.round(count.number()) && found > 0) {
            notes.add(new Note(
                    NoteCode.REKAP_TIDAK_COCOK,
                    new RowAddress(file, sheet.name(), sheet.index(), row.number()),
                    Field.REGENCY,
                    KpmTable.letters(count.column()),
                    count.text(),
                    "Rekap menyebut %s KPM untuk %s, sedangkan barisnya %d. Samakan rekap dengan daftar KPM."
                            .formatted(count.text(), place, found)));
        }
    }
}
