package id.prokus.registry.decree;

import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of families on one sheet.
 *
 * @param sheet the tab's name; empty for a csv
 * @param heading the heading's row, from 1
 * @param columns where each column stands, from 0
 * @param others headings that nobody asked for
 * @param above what stands above the heading: titles, the number of the SK
 * @param rows what stands below
 */
public record ListTable(
        String sheet,
        int heading,
        Map<ListColumn, Integer> columns,
        List<String> others,
        List<String> above,
        List<Row> rows) {

    private static final int LOOKED_THROUGH = 60;
    private static final int FEWEST = 2;

    /** Every sheet that holds a heading of at least two known columns, one of them a name or a NIK. */
    public static List<ListTable> in(Book book) {
        List<ListTable> tables = new ArrayList<>();
        book.sheets().forEach(sheet -> of(sheet).ifPresent(tables::add));
        return tables;
    }

    private static Optional<ListTable> of(Sheet sheet) {
        @Nullable ListTable best = null;
        for (int i = 0; i < Math.min(LOOKED_THROUGH, sheet.rows().size()); i++) {
            ListTable table = headedBy(sheet, i);
            boolean person = table.columns.containsKey(ListColumn.NAME) || table.columns.containsKey(ListColumn.NIK);
            if (person
                    && table.columns.size() >= FEWEST
                    && (best == null || table.columns.size() > best.columns.size())) {
                best = table;
            }
        }
        return Optional.ofNullable(best);
    }

    private static ListTable headedBy(Sheet sheet, int position) {
        Row row = sheet.rows().get(position);
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        List<String> others = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Optional<ListColumn> column = ListColumn.of(cell.text());
            if (column.isPresent() && !columns.containsKey(column.get())) {
                columns.put(column.get(), cell.column());
            } else {
                others.add(cell.text());
            }
        }
        List<String> above = sheet.rows().subList(0, position).stream()
                .flatMap(line -> line.cells().stream().map(Cell::text))
                .toList();
        return new ListTable(
                sheet.name(),
                row.number(),
                columns,
                List.copyOf(others),
                above,
                sheet.rows().subList(position + 1, sheet.rows().size()));
    }

    /** What a row says in a column; empty where it says nothing or there is no such column. */
    public String text(Row row, ListColumn column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.text().replaceAll("\\s+", " ").strip();
    }

    public @Nullable Cell cell(Row row, ListColumn column) {
        Integer at = columns.get(column);
        return at == null ? null : row.at(at);
    }

    /** A row without anybody: empty, a sum, a heading repeated at a page break, the columns' numbers, a signature. */
    public boolean nobody(Row row) {
        String name = text(row, ListColumn.NAME);
        String nik = text(row, ListColumn.NIK);
        boolean sum = row.cells().stream()
                .limit(3)
                .anyMatch(cell -> cell.text().strip().matches("(?i)(sub\\s*)?(jumlah|total|grand total).*"));
        boolean headed = ListColumn.of(nik).isPresent() && ListColumn.of(name).isPresent();
        boolean numbered = name.matches("\\(?\\d{1,2}\\)?") && nik.matches("\\(?\\d{0,2}\\)?");
        boolean signature = nik.isEmpty()
                && text(row, ListColumn.REGENCY).isEmpty()
                && row.cells().size() <= 2;
        return (name.isEmpty() && nik.isEmpty()) || sum || headed || numbered || signature;
    }
}
