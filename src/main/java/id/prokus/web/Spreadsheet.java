package id.prokus.web;

import id.prokus.vocabulary.CellText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of plain tables: numbers are numbers, text is never a formula, and every sheet says how long it is. */
public final class Spreadsheet implements AutoCloseable {

    /** As the header of a download has it. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int HEADING_ROW = 2;
    private static final int WIDEST = 70;
    private static final int NARROWEST = 8;

    private final Instant made;
    private final OutputStream out;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "ProKUS", "1.0");

    /** @param made when the content was made: the only time the file carries */
    public Spreadsheet(Instant made, OutputStream out) {
        this.made = made;
        this.out = out;
    }

    /**
     * Adds a sheet.
     *
     * @param about what the sheet holds and of which version; the number of rows is added
     * @param rows of {@link String}, {@link Integer}, {@link Long}, {@link BigDecimal} or {@link LocalDate}; an empty
     *     string leaves the cell empty
     */
    public void sheet(String name, String about, List<String> headings, List<List<Object>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, about + " · " + rows.size() + " baris");
        sheet.style(0, 0).bold().set();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(HEADING_ROW, column, headings.get(column));
            sheet.width(column, width(headings.get(column), column, rows));
        }
        sheet.range(HEADING_ROW, 0, HEADING_ROW, headings.size() - 1)
                .style()
                .bold()
                .fillColor("ECECEC")
                .set();
        for (int i = 0; i < rows.size(); i++) {
            List<Object> row = rows.get(i);
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, HEADING_ROW + 1 + i, column, row.get(column));
            }
        }
        sheet.freezePane(0, HEADING_ROW + 1);
        printed(sheet, name);
        sheet.setAutoFilter(HEADING_ROW, 0, HEADING_ROW + rows.size(), headings.size() - 1);
    }

    /** On paper, too: A4 across, as wide as the sheet, its heading on every page. */
    private static void printed(Worksheet sheet, String name) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADING_ROW);
        sheet.footer(name + " · halaman &P dari &N", Position.CENTER);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        StampedZip.copy(bytes.toByteArray(), made, out, this::withoutClock);
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case String text -> {
                if (!text.isEmpty()) {
                    // A text cell is not run as a formula here, but would be once somebody saves the sheet as csv.
                    sheet.value(row, column, CellText.harmless(text));
                    if (text.length() > WIDEST) {
                        sheet.style(row, column).wrapText(true).set();
                    }
                }
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("[$-421]d mmmm yyyy").set();
            }
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0.0").set();
            }
            case Number number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0").set();
            }
            default -> throw new IllegalArgumentException("No cell for a " + value.getClass());
        }
    }

    private static int width(String heading, int column, List<List<Object>> rows) {
        int longest = heading.length();
        for (List<Object> row : rows) {
            longest = Math.max(longest, row.get(column).toString().length());
        }
        return Math.clamp(longest + 2, NARROWEST, WIDEST);
    }

    private byte[] withoutClock(String entry, byte[] content) {
        if (!entry.equals("docProps/core.xml")) {
            return content;
        }
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll(
                        "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)",
                        "$1" + made.truncatedTo(java.time.temporal.ChronoUnit.SECONDS) + "$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
