package id.prokus.registry.candidate;

import id.prokus.registry.decree.LinePlace;
import id.prokus.registry.decree.ListTable;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The lines of a list that cannot be taken, with why, to be mended and handed in again: the same headings, each cell as text
 * so that no number loses its end.
 */
final class CorrectionWorkbook {

    private CorrectionWorkbook() {}

    /** @param notes those that keep lines out */
    static byte[] of(List<ListTable> tables, List<CandidateNote> notes) {
        Map<LinePlace, String> why = notes.stream()
                .collect(Collectors.toMap(
                        CandidateNote::at, note -> note.why().indonesian(), (one, other) -> one + " " + other));
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "ProKUS", "1.0")) {
            int number = 0;
            for (ListTable table : tables) {
                number++;
                write(workbook.newWorksheet("Perbaikan" + (tables.size() == 1 ? "" : " " + number)), table, why);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, ListTable table, Map<LinePlace, String> why) {
        int last = table.columns().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        table.columns().forEach((column, at) -> sheet.value(0, at, column.label()));
        sheet.value(0, last + 1, "Catatan perbaikan");
        sheet.range(0, 0, 0, last + 1).style().bold().set();
        int line = 0;
        for (Row row : table.rows()) {
            String reason = why.get(new LinePlace(table.sheet(), row.number()));
            if (reason != null) {
                line++;
                for (Cell cell : row.cells()) {
                    if (cell.column() <= last && table.columns().containsValue(cell.column())) {
                        sheet.value(line, cell.column(), cell.text());
                        sheet.style(line, cell.column()).format("@").set();
                    }
                }
                sheet.value(line, last + 1, reason);
            }
        }
        sheet.width(last + 1, 60);
        sheet.freezePane(0, 1);
    }
}
