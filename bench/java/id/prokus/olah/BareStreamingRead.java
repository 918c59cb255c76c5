package id.prokus.olah;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The yardstick of {@code ./prokus ukur olah}: reads every cell of a file with the plainest means its library offers and
 * keeps nothing.
 */
final class BareStreamingRead {

    private BareStreamingRead() {}

    /**
     * @param fileName its ending tells the format, since nothing here looks at the bytes first
     * @return how many cells hold something; the formats count blanks differently, so this only shows that all was read
     */
    static long cells(String fileName, byte[] bytes) throws IOException {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return switch (ending) {
                case "xlsx", "xlsm" -> xlsx(in);
                case "xls" -> xls(in);
                case "ods" -> ods(in);
                case "csv" -> csv(in);
                default -> throw new IOException("no spreadsheet: " + ending);
            };
        }
    }

    private static long xlsx(InputStream in) throws IOException {
        long count = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                        for (Cell cell : each.next()) {
                            count += cell != null
                                            && !Objects.requireNonNullElse(cell.getRawValue(), "")
                                                    .isEmpty()
                                    ? 1
                                    : 0;
                        }
                    }
                }
            }
        }
        return count;
    }

    private static long xls(InputStream in) throws IOException {
        long count = 0;
        try (HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
                for (org.apache.poi.ss.usermodel.Row row : sheet) {
                    count += row.getPhysicalNumberOfCells();
                }
            }
        }
        return count;
    }

    private static long ods(InputStream in) throws IOException {
        long count = 0;
        for (com.github.miachm.sods.Sheet sheet : new SpreadSheet(in).getSheets()) {
            for (Object[] row : sheet.getDataRange().getValues()) {
                for (Object value : row) {
                    count += value == null ? 0 : 1;
                }
            }
        }
        return count;
    }

    private static long csv(InputStream in) throws IOException {
        long count = 0;
        Reader text = new InputStreamReader(in, StandardCharsets.ISO_8859_1);
        for (CSVRecord record :
                CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(text)) {
            count += record.size();
        }
        return count;
    }
}
