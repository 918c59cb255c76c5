package id.prokus.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a csv. A row's number is the one a spreadsheet program would show: every record counts, an empty line too, and a
 * value with a line break in quotes stays in its record.
 */
final class CsvReader {

    private static final int SAMPLE = 1 << 15;

    /** Excel's own first line, which names the separator and is no row. */
    private static final String NAMED = "sep=";

    private final Budget budget;

    CsvReader(Budget budget) {
        this.budget = budget;
    }

    Book read(byte[] bytes) throws UnreadableFile {
        CsvCharset charset = CsvCharset.of(bytes);
        String text = new String(bytes, charset.markBytes(), bytes.length - charset.markBytes(), charset.charset());
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (isNoText(sample)) {
            throw Refusal.notAWorkbook("berisi data yang tidak dikenali");
        }
        boolean isNamed = sample.regionMatches(true, 0, NAMED, 0, NAMED.length()) && sample.length() > NAMED.length();
        char separator = isNamed ? sample.charAt(NAMED.length()) : CsvSeparator.of(sample);
        CsvRecords records = new CsvRecords(text, 0, separator);
        if (isNamed) {
            records.next(new ArrayList<>());
        }
        return new Book(Book.Format.CSV, List.of(new Sheet("", 0, false, rows(records), List.of())), List.of());
    }

    private List<Row> rows(CsvRecords records) throws UnreadableFile {
        RowsUnderway rows = new RowsUnderway(budget);
        TextPool pool = new TextPool();
        List<String> values = new ArrayList<>();
        for (int number = 1; records.next(values); number++) {
            if (number > Limits.ROWS || values.size() > Limits.COLUMNS) {
                throw Refusal.tooLarge();
            }
            rows.begin(number);
            for (int column = 0; column < values.size(); column++) {
                rows.add(Cell.text(column, pool.text(CleanText.of(values.get(column)))));
            }
        }
        return rows.rows();
    }

    /** Text has no control characters but for a few that stray in, and hardly ever a zero. */
    private static boolean isNoText(String sample) {
        int odd = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xfffd) {
                odd += c == 0 ? 5 : 1;
            }
        }
        return odd > 4 && odd * 12 > sample.length();
    }
}
