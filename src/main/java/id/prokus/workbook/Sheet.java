package id.prokus.workbook;

import java.util.List;

/**
 * One sheet.
 *
 * @param name as on its tab; empty for a csv
 * @param index its position among all tabs of the workbook, chart sheets included, from 0
 * @param hidden whether the sender hid it
 * @param rows only those that hold something, by number
 * @param merged merged areas
 */
public record Sheet(String name, int index, boolean hidden, List<Row> rows, List<Merged> merged) {

    /** A merged area; rows from 1, columns from 0, both ends included. */
    public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
