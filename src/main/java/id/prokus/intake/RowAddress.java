package id.prokus.intake;

import java.util.Comparator;

/**
 * Where a row stands in what was received.
 *
 * @param file the file's name as received
 * @param sheet the sheet's name; empty for a csv
 * @param sheetIndex the sheet's position in its workbook, from 0
 * @param row the row's number in the sheet, from 1
 */
public record RowAddress(String file, String sheet, int sheetIndex, int row) implements Comparable<RowAddress> {

    private static final Comparator<RowAddress> ORDER = Comparator.comparing(RowAddress::file)
            .thenComparingInt(RowAddress::sheetIndex)
            .thenComparingInt(RowAddress::row);

    /** The order in which rows count: file name, sheet, row. */
    @Override
    public int compareTo(RowAddress other) {
        return ORDER.compare(this, other);
    }
}
