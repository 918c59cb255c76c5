package id.prokus.registry.exchange;

import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.workbook.CellName;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook of a kind: empty to be filled in, or with what is recorded, to be corrected and sent again. */
final class KindWorkbook {

    static final String SHEET = "Isian";

    private static final int ROWS_TO_FILL_IN = 200;
    private static final int COLUMNS_IN_SIGHT = 2;
    private static final int ROWS_IN_MEMORY = 500;
    private static final String TEXT = "@";
    private static final String FILL = "FFF9E5";
    private static final String OURS = "F2F2F2";

    private final EntryKind kind;
    private final List<KindColumn> columns;

    KindWorkbook(EntryKind kind) {
        this.kind = kind;
        this.columns = KindColumn.of(kind);
    }

    /**
     * @param rows by column's name, as {@link ExportedRow} writes them; read once, a few at a time
     * @param taken who took it along; empty for a template
     * @param out where it goes; not closed
     */
    int write(Stream<Map<String, String>> rows, String taken, OutputStream out) throws IOException {
        // Closing the workbook would close the stream, which is the caller's.
        Workbook workbook = new Workbook(out, "ProKUS", "1.0");
        Map<String, Range> lists = new KindGuide(kind, columns, taken).write(workbook);
        Worksheet sheet = workbook.newWorksheet(SHEET);
        headings(sheet);
        int written = 0;
        for (var each = rows.iterator(); each.hasNext(); ) {
            written++;
            row(sheet, written, each.next());
            if (written % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        int last = written + ROWS_TO_FILL_IN;
        for (int column = 0; column < columns.size(); column++) {
            format(sheet, column, written + 1, last);
            check(sheet, column, last, lists);
        }
        paper(sheet, written);
        workbook.setActiveTab(2);
        workbook.finish();
        return written;
    }

    private void headings(Worksheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            KindColumn one = columns.get(column);
            sheet.value(0, column, one.heading() + (one.needed() ? " *" : ""));
            sheet.width(column, width(one));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
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

    private void row(Worksheet sheet, int number, Map<String, String> row) {
        for (int column = 0; column < columns.size(); column++) {
            KindColumn one = columns.get(column);
            String value = row.getOrDefault(one.name(), "");
            if (value.isEmpty()) {
                continue;
            }
            switch (format(one)) {
                case "dd/mm/yyyy" -> sheet.value(number, column, LocalDate.parse(value));
                case "#,##0", "0" -> sheet.value(number, column, Long.valueOf(value));
                default -> sheet.inlineString(number, column, value);
            }
            sheet.style(number, column).format(format(one)).set();
        }
    }

    private void format(Worksheet sheet, int column, int from, int to) {
        KindColumn one = columns.get(column);
        boolean ours = one.name().equals(KindColumn.FAMILY) || one.name().equals(KindColumn.ENTRY);
        sheet.range(from, column, to, column)
                .style()
                .format(format(one))
                .fillColor(ours ? OURS : FILL)
                .set();
    }

    private void check(Worksheet sheet, int column, int last, Map<String, Range> lists) {
        KindColumn one = columns.get(column);
        Range cells = sheet.range(1, column, last, column);
        if (lists.get(one.name()) instanceof Range list) {
            cells.validateWithList(list)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(title(one))
                    .error("Pilih dari daftar; artinya ada pada lembar Kode.");
            return;
        }
        String cell = CellName.of(2, column);
        String rule = switch (format(one)) {
            case "dd/mm/yyyy" -> "ISNUMBER(" + cell + ")";
            case "#,##0", "0" -> "AND(ISNUMBER(" + cell + ")," + cell + ">=0)";
            default -> one.name().equals(KindColumn.NIK) ? "LEN(" + cell + ")=16" : "";
        };
        if (!rule.isEmpty()) {
            cells.validateWithFormula(rule)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(title(one))
                    .error(KindGuide.instruction(one));
        }
    }

    /** A spreadsheet takes 32 letters. */
    private static String title(KindColumn column) {
        return column.heading().length() > 30 ? column.heading().substring(0, 30) : column.heading();
    }

    private void paper(Worksheet sheet, int rows) {
        sheet.freezePane(COLUMNS_IN_SIGHT, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, rows), columns.size() - 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** A format of its cells; "@" for text, so that nothing typed is computed or loses a digit. */
    static String format(KindColumn column) {
        return switch (column.name()) {
            case ReadAnswers.ON, ReadAnswers.UNTIL -> "dd/mm/yyyy";
            case KindColumn.EDITION, KindColumn.NTH -> "0";
            default ->
                switch (column.field().map(EntryField::type).orElse(FieldType.WORDS)) {
                    case DAY -> "dd/mm/yyyy";
                    case RUPIAH -> "#,##0";
                    case COUNT -> "0";
                    case WORDS, LINES, YES_NO, CHOICE, CHOICES, PERSON -> TEXT;
                };
        };
    }

    private static double width(KindColumn column) {
        return switch (column.name()) {
            case KindColumn.NIK -> 19;
            case KindColumn.PERSON_NAME -> 24;
            case KindColumn.NTH -> 5;
            case KindColumn.FAMILY, KindColumn.ENTRY -> 14;
            default ->
                switch (column.field().map(EntryField::type).orElse(FieldType.DAY)) {
                    case DAY, COUNT, YES_NO -> 13;
                    case RUPIAH -> 15;
                    case LINES -> 40;
                    case WORDS, CHOICE, CHOICES, PERSON -> 22;
                };
        };
    }
}
