package id.prokus.workbook.handback;

import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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
        List<Sheet> theirs = OwnSheet.without(book).sheets();
        try (Workbook workbook = new Workbook(bytes, "ProKUS", "1.0")) {
            for (Sheet sheet : theirs) {
                write(sheet, workbook.newWorksheet(tab(sheet.name())));
            }
            if (theirs.isEmpty()) {
                workbook.newWorksheet(UNNAMED);
            }
        }
        return withoutTheMoment(bytes.toByteArray());
    }

    /** The same table gives the same bytes, whenever it is written. */
    private static byte[] withoutTheMoment(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(same);
                byte[] content = parts.getInputStream(part).readAllBytes();
                zip.write(part.getName().equals("docProps/core.xml") ? withoutCreation(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutCreation(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
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
            case DATE -> date(cell, row, written);
            case BOOLEAN -> written.value(row, cell.column(), Boolean.valueOf(cell.text()));
            case TEXT, FORMULA, ERROR -> {
                written.inlineString(row, cell.column(), cell.text());
                if (couldBecomeFormula(cell.text())) {
                    written.style(row, cell.column()).format(TEXT).set();
                }
            }
        }
    }

    private static void date(Cell cell, int row, Worksheet written) {
        int time = cell.text().indexOf(' ');
        if (time < 0) {
            written.value(row, cell.column(), cell.date());
            written.style(row, cell.column()).format("dd/mm/yyyy").set();
        } else {
            written.value(row, cell.column(), LocalDateTime.parse(cell.text().replace(' ', 'T')));
            written.style(row, cell.column()).format("dd/mm/yyyy hh:mm").set();
        }
    }

    private static Number number(Cell cell) {
        try {
            return new BigDecimal(cell.text());
        } catch (NumberFormatException formatted) {
            return cell.number();
        }
    }

    /** Whether a spreadsheet would compute a text, once somebody edits its cell. */
    private static boolean couldBecomeFormula(String text) {
        return text.length() > 1 && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
