package id.prokus.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An .xlsx of what was read from a file of another kind: the same sheets, rows, columns and values. */
final class PlainWorkbook {

    /** The tab of a csv, which has no name of its own. */
    static final String UNNAMED = "Data";

    private static final String TEXT = "@";

    private final Book book;
    private final Map<String, String> tabs = new HashMap<>();

    PlainWorkbook(Book book) {
        this.book = book;
        Set<String> taken = new HashSet<>();
        for (Sheet sheet : book.sheets()) {
            tabs.put(sheet.name(), tab(sheet.name(), taken));
        }
    }

    /** The name on a sheet's tab, by the name it was read under: other programs allow longer ones. */
    String tab(String sheet) {
        return tabs.getOrDefault(sheet, sheet);
    }

    private static String tab(String name, Set<String> taken) {
        String allowed =
                name.replaceAll("[\\[\\]*?:/\\\\]", "-").replaceAll("^'|'$", "").strip();
        String wanted = allowed.isEmpty() ? UNNAMED : allowed;
        String tab = wanted.substring(0, Math.min(31, wanted.length()));
        for (int i = 2; !taken.add(tab.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            tab = wanted.substring(0, Math.min(31 - number.length(), wanted.length())) + number;
        }
        return tab;
    }

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "ProKUS", "1.0")) {
            for (Sheet sheet : book.sheets()) {
                if (!OwnSheet.is(sheet)) {
                    write(sheet, workbook.newWorksheet(tab(sheet.name())));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet written) {
        if (sheet.hidden()) {
            written.setVisibilityState(VisibilityState.HIDDEN);
        }
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                write(cell, row.number() - 1, written);
            }
        }
        for (Sheet.Merged area : sheet.merged()) {
            written.range(area.firstRow() - 1, area.firstColumn(), area.lastRow() - 1, area.lastColumn())
                    .merge();
        }
    }

    private static void write(Cell cell, int row, Worksheet written) {
        switch (cell.kind()) {
            case NUMBER -> written.value(row, cell.column(), number(cell));
            case DATE -> {
                written.value(row, cell.column(), cell.date());
                written.style(row, cell.column()).format("dd/mm/yyyy").set();
            }
            case BOOLEAN -> written.value(row, cell.column(), Boolean.valueOf(isTrue(cell.text())));
            case TEXT, FORMULA, ERROR -> {
                written.inlineString(row, cell.column(), cell.text());
                if (couldBecomeFormula(cell.text())) {
                    written.style(row, cell.column()).format(TEXT).set();
                }
            }
        }
    }

    private static Number number(Cell cell) {
        try {
            return new BigDecimal(cell.text());
        } catch (NumberFormatException formatted) {
            return cell.number();
        }
    }

    private static boolean isTrue(String text) {
        return Set.of("true", "benar", "1").contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a spreadsheet would compute a text, once somebody edits its cell. */
    private static boolean couldBecomeFormula(String text) {
        return text.length() > 1 && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
