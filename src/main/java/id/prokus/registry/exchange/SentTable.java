package id.prokus.registry.exchange;

import id.prokus.intake.value.IdentityText;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import id.prokus.workbook.handback.OwnSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of events on one sheet.
 *
 * @param heading the heading's row, from 1
 * @param columns where each column stands, from 0
 * @param others headings that nobody asked for
 */
record SentTable(String sheet, int heading, Map<KindColumn, Integer> columns, List<String> others, List<SentRow> rows) {

    private static final int LOOKED_THROUGH = 30;
    private static final Pattern NOBODY = Pattern.compile("(?i)(sub ?|grand )?(jumlah|total)\\b.*|# diambil oleh .*");

    /** @throws Refusal {@code registry.columns-missing}, {@code registry.import-empty} */
    static List<SentTable> in(Book book, EntryKind kind) {
        List<KindColumn> columns = KindColumn.of(kind);
        List<SentTable> tables = OwnSheet.without(book).sheets().stream()
                .flatMap(sheet -> of(sheet, columns).stream())
                .toList();
        if (tables.isEmpty()) {
            throw new Refusal(
                    "registry.columns-missing",
                    new Text(
                            "Berkas ini tidak memuat kolom Tanggal dan NIK atau ID keluarga untuk %s. Pakai templatnya, lalu kirim kembali."
                                    .formatted(kind.label().indonesian()),
                            "This file has no columns Tanggal and NIK or ID keluarga for %s. Use the template and send it again."
                                    .formatted(kind.label().english())));
        }
        if (tables.stream().allMatch(table -> table.rows.isEmpty())) {
            throw new Refusal(
                    "registry.import-empty",
                    new Text(
                            "Berkas ini tidak memuat satu baris pun di bawah judul kolomnya. Isi dahulu, lalu kirim kembali.",
                            "This file has no row below its headings. Fill it in and send it again."));
        }
        return tables;
    }

    private static Optional<SentTable> of(Sheet sheet, List<KindColumn> known) {
        for (int i = 0; i < Math.min(LOOKED_THROUGH, sheet.rows().size()); i++) {
            Row row = sheet.rows().get(i);
            var columns = new LinkedHashMap<KindColumn, Integer>();
            var others = new ArrayList<String>();
            for (Cell cell : row.cells()) {
                KindColumn.told(known, cell.text(), columns.keySet())
                        .ifPresentOrElse(column -> columns.put(column, cell.column()), () -> others.add(cell.text()));
            }
            if (has(columns, ReadAnswers.ON) && (has(columns, KindColumn.NIK) || has(columns, KindColumn.FAMILY))) {
                List<Row> below = sheet.rows().subList(i + 1, sheet.rows().size());
                return Optional.of(
                        new SentTable(sheet.name(), row.number(), columns, others, rows(sheet.name(), columns, below)));
            }
        }
        return Optional.empty();
    }

    private static boolean has(Map<KindColumn, Integer> columns, String name) {
        return columns.keySet().stream().anyMatch(column -> column.name().equals(name));
    }

    private static List<SentRow> rows(String sheet, Map<KindColumn, Integer> columns, List<Row> below) {
        var rows = new ArrayList<SentRow>();
        for (Row row : below) {
            if (nobody(row)) {
                continue;
            }
            var typed = new HashMap<String, String>();
            IdentityText nik = new IdentityText(IdentityText.State.NOTHING, "");
            boolean said = false;
            for (Map.Entry<KindColumn, Integer> column : columns.entrySet()) {
                Cell cell = row.at(column.getValue());
                if (column.getKey().name().equals(KindColumn.NIK)) {
                    nik = cell == null ? nik : IdentityText.read(cell);
                } else {
                    typed.put(column.getKey().name(), cell == null ? "" : plain(cell.text()));
                }
                said |= cell != null
                        && !cell.text().isBlank()
                        && !column.getKey().name().equals(KindColumn.EDITION);
            }
            if (said) {
                rows.add(new SentRow(sheet, row.number(), nik, typed));
            }
        }
        return rows;
    }

    /** A sum, or the last line of a CSV of ours, which says who took it along. */
    private static boolean nobody(Row row) {
        return row.cells().stream()
                .limit(3)
                .map(Cell::text)
                .anyMatch(text -> NOBODY.matcher(text.strip()).matches());
    }

    /** Without the apostrophe by which our CSV keeps a spreadsheet from computing a text. */
    private static String plain(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    Optional<Integer> column(String name) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
