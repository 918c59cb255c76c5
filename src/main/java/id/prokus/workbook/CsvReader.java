package id.prokus.workbook;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a csv. A row's number is the one a spreadsheet program would show: every record counts, an empty line too, and a
 * value with a line break in quotes stays in its record.
 */
final class CsvReader {

    private static final int SAMPLE = 1 << 16;

    private final Budget budget;

    CsvReader(Budget budget) {
        this.budget = budget;
    }

    Book read(byte[] bytes) throws UnreadableFile, IOException {
        CsvCharset charset = CsvCharset.of(bytes);
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        new ByteArrayInputStream(bytes, charset.markBytes(), bytes.length), charset.charset()),
                SAMPLE)) {
            String sample = sample(text);
            if (isNoText(sample)) {
                throw Refusal.notAWorkbook("berisi data yang tidak dikenali");
            }
            return book(text, separator(text, sample));
        }
    }

    private Book book(Reader text, char separator) throws UnreadableFile, IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        RowsUnderway rows = new RowsUnderway(budget);
        TextPool pool = new TextPool();
        try (CSVParser records = format.parse(text)) {
            for (CSVRecord record : records) {
                if (record.getRecordNumber() > Limits.ROWS || record.size() > Limits.COLUMNS) {
                    throw Refusal.tooLarge();
                }
                rows.begin((int) record.getRecordNumber());
                for (int column = 0; column < record.size(); column++) {
                    rows.add(Cell.text(column, pool.text(CleanText.of(record.get(column)))));
                }
            }
        }
        return new Book(Book.Format.CSV, List.of(new Sheet("", 0, false, rows.rows(), List.of())), List.of());
    }

    private static String sample(BufferedReader text) throws IOException {
        text.mark(SAMPLE);
        char[] chars = new char[SAMPLE / 2];
        int count = text.read(chars);
        text.reset();
        return new String(chars, 0, Math.max(count, 0));
    }

    /** Excel's own first line "sep=;" names the separator and is no row. */
    private static char separator(BufferedReader text, String sample) throws IOException {
        if (sample.length() > 5
                && sample.regionMatches(true, 0, "sep=", 0, 4)
                && (sample.charAt(5) == '\r' || sample.charAt(5) == '\n')) {
            text.readLine();
            return sample.charAt(4);
        }
        return CsvSeparator.of(sample);
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
