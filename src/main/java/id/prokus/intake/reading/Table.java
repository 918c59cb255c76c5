package id.prokus.intake.reading;

import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.util.List;
import java.util.SortedMap;

/**
 * A table found on a sheet.
 *
 * @param sheet where
 * @param headingRow the last row of its heading, from 1
 * @param headings the heading over each column (from 0), all its lines joined
 * @param rows the rows below the heading up to the next one, totals and signatures included
 * @param above the texts that stand above the heading: titles, places, units
 */
record Table(Sheet sheet, int headingRow, SortedMap<Integer, String> headings, List<Row> rows, List<String> above) {

    /** Whether a row carries the marks of data rather than of a heading: identity numbers, dates, many numbers. */
    static boolean looksLikeData(Row row) {
        int numbers = 0;
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.DATE) {
                return true;
            }
            int digits = digitsIn(cell.text());
            if (digits >= 13 && digits <= 18) {
                return true;
            }
            if (PeriodLabels.isYear(cell.text())) {
                continue;
            }
            // "T0" over a column is a heading, "Rp 500" is not.
            boolean starts = digits > 0
                    && (Character.isDigit(cell.text().charAt(0)) || cell.text().startsWith("Rp"));
            if (starts && digits * 2 >= cell.text().length()) {
                numbers++;
            }
        }
        return numbers >= 3 && numbers * 10 >= row.cells().size() * 3 && !countsColumns(row);
    }

    /** The row of column numbers (1, 2, 3, ...) that some put under a heading. */
    static boolean countsColumns(Row row) {
        int expected = 0;
        int hits = 0;
        for (Cell cell : row.cells()) {
            var text = cell.text().replaceAll("[^0-9]", "");
            if (text.isEmpty() || text.length() > 3) {
                return false;
            }
            int number = Integer.parseInt(text);
            hits += number == expected + 1 ? 1 : 0;
            expected = number;
        }
        return row.cells().size() >= 5 && hits * 10 >= row.cells().size() * 8;
    }

    private static int digitsIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }
}
