package id.prokus.registry.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of events as an office opens it, by another programme than ours. */
final class Isian {

    private final XSSFWorkbook workbook;

    Isian(byte[] bytes) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet to fill in. */
    XSSFSheet sheet() {
        return workbook.getSheet(KindWorkbook.SHEET);
    }

    List<String> sheets() {
        var names = new ArrayList<String>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    List<String> headings() {
        var headings = new ArrayList<String>();
        sheet().getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    int rows() {
        int rows = 0;
        for (Row row : sheet()) {
            rows += row.getRowNum() > 0 && !text(row.getRowNum(), "ID keluarga").isEmpty() ? 1 : 0;
        }
        return rows;
    }

    String text(int row, String heading) {
        return new DataFormatter().formatCellValue(cell(row, heading));
    }

    /** Writes what is typed; a number as a number. */
    Isian type(int row, String heading, String typed) {
        Cell cell = cell(row, heading);
        if (typed.matches("\\d{1,14}")) {
            cell.setCellValue(Long.parseLong(typed));
        } else {
            cell.setCellValue(typed);
        }
        return this;
    }

    private Cell cell(int row, String heading) {
        int column = headings().indexOf(heading);
        if (column < 0) {
            throw new AssertionError("No column " + heading + " among " + headings());
        }
        Row there = sheet().getRow(row) == null ? sheet().createRow(row) : sheet().getRow(row);
        return there.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Comments of every sheet, as people read them. */
    List<String> comments() {
        var comments = new ArrayList<String>();
        for (Sheet sheet : workbook) {
            sheet.getCellComments()
                    .forEach((at, comment) -> comments.add(
                            at.formatAsString() + ": " + comment.getString().getString()));
        }
        return comments;
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
