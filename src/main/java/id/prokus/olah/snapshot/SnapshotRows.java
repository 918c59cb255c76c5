package id.prokus.olah.snapshot;

import id.prokus.intake.BulkCopy;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Masked;
import id.prokus.intake.RowAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of each snapshot, and how those of two differ. */
@Repository
class SnapshotRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> SAID = new TypeReference<>() {};
    private static final String HIDDEN = "disamarkan";

    private final JdbcClient database;
    private final DataSource connections;

    SnapshotRows(JdbcClient database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /** A row to be frozen, with the received file it stands in. */
    record Frozen(UUID id, UUID file, KpmRow row, Map<String, String> said) {

        static Frozen of(UUID id, UUID file, KpmRow row) {
            return new Frozen(id, file, row, SnapshotRows.said(row));
        }

        SnapshotHash.Line line() {
            return new SnapshotHash.Line(id, row.at().toString(), said);
        }
    }

    void add(UUID snapshot, List<Frozen> rows) {
        BulkCopy.into(
                connections,
                "olah.snapshot_row (regency, snapshot, row_id, incubator, file, file_name, sheet, sheet_index,"
                        + " row_number, said)",
                copy -> rows.forEach(frozen -> {
                    KpmRow row = frozen.row();
                    copy.cell(row.value(Field.REGENCY))
                            .cell(snapshot)
                            .cell(frozen.id())
                            .cell(row.incubator())
                            .cell(frozen.file())
                            .cell(row.at().file())
                            .cell(row.at().sheet())
                            .cell(row.at().sheetIndex())
                            .cell(row.at().row())
                            .cell(JSON.writeValueAsString(frozen.said()))
                            .endLine();
                }));
    }

    /** Numbers of persons masked, as everywhere but in the one table that holds them. */
    private static Map<String, String> said(KpmRow row) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            if (row.has(field)) {
                said.put(
                        field.code(),
                        switch (field.kind()) {
                            case NIK, FAMILY_CARD, TEXT, NAME -> Masked.digits(row.value(field));
                            default -> row.value(field);
                        });
            }
        }
        return said;
    }

    /** Everything that is kept of a snapshot's rows, in the order of their identities. */
    List<SnapshotHash.Line> lines(UUID snapshot) {
        return database.sql("""
                select row_id, file_name, sheet, sheet_index, row_number, said::text as said
                from olah.snapshot_row where snapshot = :snapshot order by row_id
                """)
                .param("snapshot", snapshot)
                .query((row, number) -> new SnapshotHash.Line(
                        row.getObject("row_id", UUID.class),
                        new RowAddress(
                                        row.getString("file_name"),
                                        row.getString("sheet"),
                                        row.getInt("sheet_index"),
                                        row.getInt("row_number"))
                                .toString(),
                        JSON.readValue(row.getString("said"), SAID)))
                .list();
    }

    /** How many rows only one of two snapshots has. */
    record Numbers(int added, int removed) {}

    Numbers numbers(UUID older, UUID newer) {
        return new Numbers(only(newer, older), only(older, newer));
    }

    private int only(UUID one, UUID other) {
        return database.sql("""
                select count(*) from olah.snapshot_row mine
                where mine.snapshot = :one and not exists (
                    select from olah.snapshot_row theirs
                    where theirs.snapshot = :other and theirs.row_id = mine.row_id)
                """)
                .param("one", one)
                .param("other", other)
                .query(Integer.class)
                .single();
    }

    /** Every cell of a row that both have and that says otherwise, in the order of file, sheet, row; who and why are not known here. */
    List<ChangedCell> changed(UUID older, UUID newer) {
        database.sql("select set_config('prokus.identity_numbers', 'open', true)")
                .query(String.class)
                .single();
        return database.sql("""
                with pair as materialized (
                    select n.row_id, n.incubator, n.file_name, n.sheet, n.sheet_index, n.row_number, n.file,
                           n.said as now, o.said as before,
                           o.file as old_file, o.sheet_index as old_sheet, o.row_number as old_row
                    from olah.snapshot_row n
                    join olah.snapshot_row o on o.row_id = n.row_id and o.snapshot = :older
                    where n.snapshot = :newer)
                select row_id, incubator, file_name, sheet, sheet_index, row_number, key as field,
                       coalesce(before ->> key, '') as before, coalesce(now ->> key, '') as after
                from pair cross join lateral jsonb_object_keys(before || now) as key
                where before <> now and before ->> key is distinct from now ->> key
                union all
                select pair.row_id, pair.incubator, pair.file_name, pair.sheet, pair.sheet_index, pair.row_number,
                       i.field, :hidden, :hidden
                from pair
                join intake.reading r on r.file = pair.file
                join intake.identity_number i on i.reading = r.id and i.sheet_index = pair.sheet_index
                     and i.row_number = pair.row_number
                join intake.reading old_r on old_r.file = pair.old_file
                join intake.identity_number old_i on old_i.reading = old_r.id and old_i.sheet_index = pair.old_sheet
                     and old_i.row_number = pair.old_row and old_i.field = i.field
                where pair.file <> pair.old_file and old_i.digits <> i.digits
                  and pair.before ->> i.field is not distinct from pair.now ->> i.field
                order by file_name, sheet_index, row_number, field
                """)
                .param("older", older)
                .param("newer", newer)
                .param("hidden", HIDDEN)
                .query((row, number) -> new ChangedCell(
                        row.getObject("row_id", UUID.class),
                        row.getString("incubator"),
                        row.getString("file_name"),
                        row.getString("sheet"),
                        row.getInt("row_number"),
                        Field.ofCode(row.getString("field")).orElseThrow(),
                        row.getString("before"),
                        row.getString("after"),
                        "",
                        ""))
                .list();
    }
}
