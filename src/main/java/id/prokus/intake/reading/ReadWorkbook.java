package id.prokus.intake.reading;

import id.prokus.intake.ColumnMapping;
import id.prokus.intake.ColumnMapping.How;
import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.intake.Note;
import id.prokus.intake.Observation;
import id.prokus.intake.value.YesNoText;
import id.prokus.workbook.Book;
import id.prokus.workbook.Row;
import id.prokus.workbook.WorkedOut;
import id.prokus.workbook.handback.OwnSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one incubator's workbook: its tables, what their columns are, the KPM rows, and what gives reason to look. */
public final class ReadWorkbook {

    /** Said of a file beside the questions themselves. */
    public static final String COLUMNS_ASKED = "Ada kolom yang belum pasti artinya; lihat daftar pertanyaan.";

    private final HeadingWords words = new HeadingWords();

    /**
     * @param file the file's name as received
     * @throws ForeignWorkbook where no table reports KPM and their businesses
     */
    public FileReading read(String file, Book received, ReadingContext context) throws ForeignWorkbook {
        var book = WorkedOut.of(OwnSheet.without(received));
        var find = new FindTables(words);
        var found =
                book.sheets().stream().flatMap(sheet -> find.in(sheet).stream()).toList();
        var legend = Legend.of(book);
        var tables = new ArrayList<Grouped>();
        var mappings = new ArrayList<ColumnMapping>();
        for (TableGroup group : TableGroup.of(words, found)) {
            var profiles = profiles(group);
            var choices = MapColumns.map(group, context, legend, profiles);
            var kpm = group.tables().stream()
                    .map(table -> KpmTable.of(table, choices))
                    .toList();
            if (kpm.getFirst().isAboutKpm()) {
                kpm.forEach(table -> tables.add(new Grouped(table, group)));
                mappings.addAll(kpm.getFirst().mappings(group, profiles));
            }
        }
        if (tables.isEmpty()) {
            throw new ForeignWorkbook(
                    "tidak memuat tabel monitoring KPM: tidak ditemukan kolom nama atau NIK bersama omzet, laba, atau status usaha."
                            + " Periksa apakah berkas ini memang laporan monitoring, lalu kirim yang benar.");
        }
        tables.sort((a, b) -> {
            int bySheet =
                    a.table.table().sheet().index() - b.table.table().sheet().index();
            return bySheet != 0
                    ? bySheet
                    : a.table.table().headingRow() - b.table.table().headingRow();
        });
        return reading(file, book, context, legend, tables, mappings);
    }

    /** A table about KPM among those with the same columns. */
    private record Grouped(KpmTable table, TableGroup group) {}

    private static FileReading reading(
            String file,
            Book book,
            ReadingContext context,
            Legend legend,
            List<Grouped> grouped,
            List<ColumnMapping> mappings) {
        var tables = grouped.stream().map(Grouped::table).toList();
        var styles = new FileStyles(tables, legend, context.edition().year());
        var rows = new ArrayList<ReadRow>();
        for (Grouped each : grouped) {
            rows.addAll(new ReadRows(file, context, each.table(), styles.readers(each)).read());
        }
        var notes = new ArrayList<Note>();
        rows.forEach(row -> notes.addAll(RowChecks.of(row)));
        notes.addAll(UniformAnswers.of(rows));
        notes.addAll(RecapCheck.of(file, book, tables, rows, context.regions()));
        var observations = new ArrayList<Observation>();
        rows.forEach(row -> observe(row, observations));
        var remarks = new ArrayList<>(book.remarks());
        if (mappings.stream().anyMatch(m -> m.how() == How.ASKED)) {
            remarks.add(COLUMNS_ASKED);
        }
        return new FileReading(
                file,
                context.incubator(),
                rows.stream().map(ReadRow::row).toList(),
                observations,
                notes,
                mappings,
                remarks);
    }

    private static void observe(ReadRow row, List<Observation> observations) {
        row.columns().forEach((field, column) -> {
            var raw = row.raw(field);
            var value = row.row().value(field);
            if (!raw.isEmpty() || !value.isEmpty()) {
                observations.add(new Observation(row.row().at(), field, KpmTable.letters(column), raw, value));
            }
        });
    }

    private static Map<Integer, ColumnProfile> profiles(TableGroup group) {
        var profiles = new HashMap<Integer, ColumnProfile>();
        int width = group.columns().size();
        for (Table table : group.tables()) {
            for (Row row : table.rows()) {
                // Totals, signatures and section lines fill few cells; they and a heading that comes back say nothing.
                if (row.cells().size() * 3 >= width
                        && !Table.countsColumns(row)
                        && !RowKind.repeats(row, table.headings())) {
                    row.cells()
                            .forEach(cell -> profiles.computeIfAbsent(cell.column(), c -> new ColumnProfile())
                                    .add(cell));
                }
            }
        }
        return profiles;
    }

    /** How each field is written throughout a file: sheets of one file are one hand's work. */
    private static final class FileStyles {

        private final Map<Field, ColumnProfile> profiles = new EnumMap<>(Field.class);
        private final boolean ticks;
        private final Legend legend;
        private final int edition;

        FileStyles(List<KpmTable> tables, Legend legend, int edition) {
            this.legend = legend;
            this.edition = edition;
            for (KpmTable table : tables) {
                for (Row row : table.rows()) {
                    table.columns().forEach((field, column) -> {
                        var cell = row.at(column);
                        if (cell != null) {
                            profiles.computeIfAbsent(field, f -> new ColumnProfile())
                                    .add(cell);
                        }
                    });
                }
            }
            long byTicks = profiles.entrySet().stream()
                    .filter(e -> e.getKey().kind() == Field.Kind.YES_NO
                            && e.getValue().seen() > 0)
                    .filter(e -> YesNoText.styleOf(e.getValue().distinct()) == YesNoText.Style.TICKS)
                    .count();
            long all = profiles.entrySet().stream()
                    .filter(e -> e.getKey().kind() == Field.Kind.YES_NO
                            && e.getValue().seen() > 0)
                    .count();
            ticks = byTicks * 2 > all;
        }

        Map<Field, ColumnReader> readers(Grouped grouped) {
            var table = grouped.table();
            var readers = new EnumMap<Field, ColumnReader>(Field.class);
            table.columns().forEach((field, column) -> {
                if (field.kind() != Field.Kind.NIK && field.kind() != Field.Kind.FAMILY_CARD) {
                    var style = ColumnStyle.of(
                            field,
                            grouped.group().headingsOnSheet(table.table(), column),
                            grouped.group().aboveOnSheet(table.table()),
                            profiles.getOrDefault(field, new ColumnProfile()),
                            ticks,
                            legend,
                            edition);
                    readers.put(field, new ColumnReader(field, style));
                }
            });
            return readers;
        }
    }
}
