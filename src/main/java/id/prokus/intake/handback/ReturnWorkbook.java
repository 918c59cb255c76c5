package id.prokus.intake.handback;

import id.prokus.intake.FileReading;
import id.prokus.intake.OpenNote;
import id.prokus.workbook.Book;
import id.prokus.workbook.handback.CellRemark;
import id.prokus.workbook.handback.ReturnedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Hands a workbook back to its incubator with the catatan perbaikan: a colour and a comment on every cell with a note, the
 * NIK column as text, and a first sheet that lists them. Only what the notes say is shown, so no other incubator's families.
 */
public final class ReturnWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));

    private final LocalDate today;

    /** @param today the day written on the first sheet */
    public ReturnWorkbook(LocalDate today) {
        this.today = today;
    }

    /**
     * Writes the workbook to be handed back.
     *
     * @param original the file as received
     * @param book what was read from it
     * @param reading what it said
     * @param notes the open notes about it, ISIAN_SERAGAM included
     * @param out where it goes; not closed
     * @throws IOException when it cannot be written
     */
    public void handBack(byte[] original, Book book, FileReading reading, List<OpenNote> notes, OutputStream out)
            throws IOException {
        ReturnColumns columns = new ReturnColumns(book, reading);
        List<ReturnLine> lines = new ReturnLines(columns).of(notes);
        List<CellRemark> remarks = new ArrayList<>();
        lines.forEach(line -> remarks.addAll(remarks(line)));
        ReturnedWorkbook.write(
                original, book, remarks, columns.ofLongNumbers(notes), ReturnList.of(reading, lines, today), out);
    }

    /** The name of the file to hand back. */
    public static String fileName(String received, Book.Format format) {
        return ReturnedWorkbook.fileName(received, format);
    }

    private static List<CellRemark> remarks(ReturnLine line) {
        List<CellRemark> remarks = new ArrayList<>();
        String sheet = line.at().sheet();
        if (line.commented()) {
            String comment = "%s\nOleh: %s. Kode: %s, sejak %s."
                    .formatted(line.detail(), line.owner(), line.code(), DAY.format(line.since()));
            remarks.add(new CellRemark(sheet, line.at().row(), line.column(), line.tone(), comment));
        }
        line.rows().forEach(row -> remarks.add(new CellRemark(sheet, row, line.column(), line.tone(), "")));
        return remarks;
    }
}
