package id.prokus.workbook.handback;

import id.prokus.workbook.Book;
import id.prokus.workbook.Sheet;

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

    /** Whether a workbook came out of this system before it came in. */
    public static boolean standsIn(Book book) {
        return book.sheets().stream().anyMatch(OwnSheet::is);
    }

    /** What the sender put into a workbook. */
    public static Book without(Book book) {
        return standsIn(book)
                ? new Book(
                        book.format(),
                        book.sheets().stream().filter(sheet -> !is(sheet)).toList(),
                        book.remarks())
                : book;
    }
}
