package id.prokus.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes one reading's columns and values in bulk, in the order of the keys, so that the indexes grow at their end. */
final class KeepReading {

    private static final List<Field> BY_CODE = Arrays.stream(Field.values())
            .sorted(Comparator.comparing(Field::code))
            .toList();

    private final DataSource connections;
    private final UUID id;
    private final FileReading reading;

    KeepReading(DataSource connections, UUID id, FileReading reading) {
        this.connections = connections;
        this.id = id;
        this.reading = reading;
    }

    void keep() {
        if (!reading.rows().isEmpty()) {
            BulkCopy.into(
                    connections,
                    "intake.observation (regency, reading, sheet_index, row_number, field, column_name, raw, value)",
                    this::observations);
        }
        if (!reading.mappings().isEmpty()) {
            BulkCopy.into(
                    connections,
                    "intake.column_reading (reading, position, sheet, sheet_index, heading_row, column_name, heading,"
                            + " field, confidence, how, examples, candidates)",
                    this::columns);
        }
    }

    private void observations(BulkCopy copy) {
        Map<RowAddress, Map<Field, Observation>> cells = new HashMap<>();
        for (Observation observation : reading.observations()) {
            cells.computeIfAbsent(observation.at(), at -> new EnumMap<>(Field.class))
                    .putIfAbsent(observation.field(), observation);
        }
        reading.rows().stream()
                .sorted(Comparator.comparing((KpmRow row) -> row.value(Field.REGENCY))
                        .thenComparing(KpmRow::at))
                .forEach(row -> row(copy, row, cells.getOrDefault(row.at(), Map.of())));
    }

    private void row(BulkCopy copy, KpmRow row, Map<Field, Observation> cells) {
        for (Field field : BY_CODE) {
            Observation cell = cells.get(field);
            if (cell == null && !row.has(field)) {
                continue;
            }
            String raw = cell == null ? "" : cell.raw();
            String value = row.value(field);
            copy.cell(row.value(Field.REGENCY))
                    .cell(id)
                    .cell(row.at().sheetIndex())
                    .cell(row.at().row())
                    .cell(field.code())
                    .cell(cell == null ? "" : cell.column())
                    .cell(mayHoldNumbers(field) ? Masked.digits(raw) : raw)
                    .cell(mayHoldNumbers(field) ? Masked.digits(value) : value)
                    .endLine();
        }
    }

    /** People write numbers of persons into names and remarks, too. */
    private static boolean mayHoldNumbers(Field field) {
        return switch (field.kind()) {
            case NIK, FAMILY_CARD, TEXT, NAME -> true;
            default -> false;
        };
    }

    private void columns(BulkCopy copy) {
        for (int i = 0; i < reading.mappings().size(); i++) {
            ColumnMapping mapping = reading.mappings().get(i);
            Field field = mapping.field();
            copy.cell(id)
                    .cell(i)
                    .cell(mapping.sheet())
                    .cell(mapping.sheetIndex())
                    .cell(mapping.headingRow())
                    .cell(mapping.column())
                    .cell(mapping.heading())
                    .cell(field == null ? "" : field.code())
                    .cell(mapping.confidence())
                    .cell(mapping.how())
                    .cell(array(mapping.examples()))
                    .cell(array(mapping.candidates().stream().map(Field::code).toList()))
                    .endLine();
        }
    }

    /** As PostgreSQL writes an array of texts. */
    private static String array(List<String> texts) {
        StringBuilder array = new StringBuilder("{");
        for (String text : texts) {
            array.append(array.length() == 1 ? "" : ",").append('"');
            array.append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return array.append('}').toString();
    }
}
