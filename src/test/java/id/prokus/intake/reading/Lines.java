package id.prokus.intake.reading;

import id.prokus.intake.FileReading;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Workbooks for tests as lines: each is a row, "|" parts its cells. */
final class Lines {

    static final Regions REGIONS = Regions.load();

    private Lines() {}

    static FileReading read(String... lines) throws ForeignWorkbook {
        var context = new ReadingContext(Edition.prokus(2021), "Inkubator contoh", List.of("3508"), REGIONS, Map.of());
        return new ReadWorkbook().read("contoh.xlsx", book(lines), context);
    }

    static Book book(String... lines) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.length; i++) {
            var cells = new ArrayList<Cell>();
            var texts = lines[i].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isEmpty()) {
                    cells.add(Cell.text(column, texts[column]));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(i + 1, cells));
            }
        }
        return new Book(Book.Format.XLSX, List.of(new Sheet("Data", 0, false, rows, List.of())), List.of());
    }
}
