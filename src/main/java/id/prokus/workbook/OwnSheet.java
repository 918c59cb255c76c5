package id.prokus.workbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sheets this system puts into workbooks (a list of what to correct, a guide): they come back with the workbook and are no data. */
public final class OwnSheet {

    /** Stands alone in a cell of the second row of every sheet of ours, where people read it too. */
    public static final String MARK = "Lembar ini dibuat oleh sistem ProKUS; jangan diisi.";

    private static final int MARKED_ROWS = 3;

    private OwnSheet() {}

    /** Whether a sheet is one of ours, whatever its name became meanwhile. */
    public static boolean is(Sheet sheet) {
        return sheet.rows().stream()
                .takeWhile(row -> row.number() <= MARKED_ROWS)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().strip().equals(MARK));
    }

    /** The names of our sheets in a workbook. */
    static Set<String> in(Book book) {
        List<Sheet> sheets = book.sheets();
        return sheets.stream().filter(OwnSheet::is).map(Sheet::name).collect(Collectors.toSet());
    }
}
