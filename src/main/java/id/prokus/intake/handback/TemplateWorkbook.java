package id.prokus.intake.handback;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The standard workbook for the next round, one for each incubator: its families and their opening values filled in, the
 * closing columns empty, every heading the standard one. It comes back without a question about any column.
 */
public final class TemplateWorkbook {

    /** The name of the sheet to fill in. */
    static final String SHEET = "Data KPM";

    private static final int ROWS_FOR_NEWCOMERS = 50;
    private static final int COLUMNS_IN_SIGHT = 3;

    private final Regions regions;

    public TemplateWorkbook(Regions regions) {
        this.regions = regions;
    }

    /**
     * Writes the workbook.
     *
     * @param incubator its name in the roster
     * @param next the edition to be reported with it
     * @param rows the rows that count of the incubator's families, in the order they are to stand
     * @param out where it goes; not closed
     * @throws IOException when it cannot be written
     */
    public void write(String incubator, Edition next, List<KpmRow> rows, OutputStream out) throws IOException {
        // Closing the workbook would close the stream, which is the caller's.
        Workbook workbook = new Workbook(out, "ProKUS", "1.0");
        new TemplateGuide(incubator, next).write(workbook.newWorksheet(TemplateGuide.SHEET));
        Worksheet sheet = workbook.newWorksheet(SHEET);
        headings(sheet);
        for (int i = 0; i < rows.size(); i++) {
            family(sheet, i + 1, rows.get(i));
        }
        int last = rows.size() + ROWS_FOR_NEWCOMERS;
        for (Field field : Field.values()) {
            TemplateColumn.of(field).format(sheet, column(field), last);
        }
        paper(sheet, rows.size());
        workbook.finish();
    }

    /** The column of a field: its place among the fields, after the number of the line. */
    static int column(Field field) {
        return field.ordinal() + 1;
    }

    private static void headings(Worksheet sheet) {
        sheet.value(0, 0, "No");
        sheet.width(0, 5);
        for (Field field : Field.values()) {
            sheet.value(0, column(field), StandardHeading.of(field));
            sheet.width(column(field), TemplateColumn.of(field).width());
        }
        sheet.range(0, 0, 0, Field.values().length)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("1F3864")
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderSide.RIGHT, BorderStyle.THIN)
                .borderColor(BorderSide.RIGHT, "FFFFFF")
                .set();
        sheet.rowHeight(0, 33);
    }

    private void family(Worksheet sheet, int number, KpmRow row) {
        sheet.value(number, 0, number);
        for (Field field : Field.values()) {
            String value = NextRound.value(row, field);
            if (!value.isEmpty()) {
                write(sheet, number, field, value);
            }
        }
    }

    private void write(Worksheet sheet, int row, Field field, String value) {
        int column = column(field);
        switch (field.kind()) {
            case MONEY, COUNT, MONTHS, YEAR -> sheet.value(row, column, Long.valueOf(value));
            case DATE -> sheet.value(row, column, LocalDate.parse(value));
            case PLACE -> sheet.value(row, column, regions.nameOf(value));
            case TEXT, NAME, NIK, FAMILY_CARD, SEX, YES_NO, BUSINESS_CLASS, BUSINESS_STATUS ->
                sheet.value(row, column, value);
        }
    }

    private static void paper(Worksheet sheet, int families) {
        sheet.freezePane(COLUMNS_IN_SIGHT, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, families), Field.values().length);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 2);
        sheet.fitToHeight((short) 0);
    }

    /** A name for the file: "Inkubator 01 - monitoring ProKUS 2022.xlsx". */
    public static String fileName(String incubator, Edition next) {
        String plain = incubator.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
        return "%s - monitoring %s %d.xlsx".formatted(plain, next.name(), next.year());
    }
}
