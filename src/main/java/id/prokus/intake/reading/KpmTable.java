package id.prokus.intake.reading;

import id.prokus.intake.ColumnMapping;
import id.prokus.intake.ColumnMapping.How;
import id.prokus.intake.Field;
import id.prokus.intake.reading.MapColumns.Choice;
import id.prokus.workbook.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * A table about KPM with what its columns are.
 *
 * @param table as found
 * @param choices what each column was taken for
 * @param columns the column of each field that was told
 * @param rows the rows about KPM
 */
record KpmTable(Table table, SortedMap<Integer, Choice> choices, Map<Field, Integer> columns, List<Row> rows) {

    /** What only a monitoring report asks: a list of names and addresses alone is another kind of workbook. */
    private static final Set<Field> ABOUT_THE_BUSINESS = Set.of(
            Field.TURNOVER_OPENING,
            Field.TURNOVER_CLOSING,
            Field.PROFIT_OPENING,
            Field.PROFIT_CLOSING,
            Field.SAVINGS_OPENING,
            Field.SAVINGS_CLOSING,
            Field.BOOKKEEPING_OPENING,
            Field.BOOKKEEPING_CLOSING,
            Field.CLASS_OPENING,
            Field.CLASS_CLOSING,
            Field.BUSINESS_STATUS,
            Field.WORKERS_OPENING,
            Field.WORKERS_CLOSING,
            Field.MENTORING_SESSIONS,
            Field.BUSINESS_PLAN,
            Field.OBSTACLE);

    static KpmTable of(Table table, SortedMap<Integer, Choice> choices) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        choices.forEach((column, choice) -> {
            if (choice.field() != null) {
                columns.put(choice.field(), column);
            }
        });
        var rows = table.rows().stream()
                .filter(row -> RowKind.isKpm(row, columns, table.headings()))
                .toList();
        return new KpmTable(table, choices, columns, rows);
    }

    /** Whether the table is about KPM and their businesses. */
    boolean isAboutKpm() {
        boolean persons = columns.containsKey(Field.NAME) || columns.containsKey(Field.NIK);
        long business =
                columns.keySet().stream().filter(ABOUT_THE_BUSINESS::contains).count()
                        + choices.values().stream()
                                .filter(c -> c.how() == How.ASKED
                                        && c.candidates().stream().anyMatch(ABOUT_THE_BUSINESS::contains))
                                .count();
        return persons && columns.size() >= 5 && business >= 3;
    }

    List<ColumnMapping> mappings(TableGroup group, Map<Integer, ColumnProfile> profiles) {
        return choices.entrySet().stream()
                .map(e -> {
                    var choice = e.getValue();
                    var profile = profiles.getOrDefault(e.getKey(), new ColumnProfile());
                    return new ColumnMapping(
                            table.sheet().name(),
                            table.sheet().index(),
                            table.headingRow(),
                            letters(e.getKey()),
                            group.heading(e.getKey()),
                            choice.field(),
                            choice.confidence(),
                            choice.how(),
                            profile.examples(),
                            choice.candidates());
                })
                .toList();
    }

    private static final String[] LETTERS =
            IntStream.range(0, 256).mapToObj(KpmTable::spelled).toArray(String[]::new);

    /** A column from 0 as people name it: A, B, ..., Z, AA. */
    static String letters(int column) {
        return column < LETTERS.length ? LETTERS[column] : spelled(column);
    }

    private static String spelled(int column) {
        var letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
