package id.prokus.olah.snapshot;

import id.prokus.intake.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The frozen rows themselves, as far as the reader may see them: for who looks for the cell behind a figure. */
@Repository
public class FrozenRows {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String FOUND = """
            from olah.snapshot_row
            where snapshot = :snapshot
              and (:incubator = '' or incubator = :incubator)
              and starts_with(regency, :place)
              and said ??& :fields
              and (:cohort = '' or said ->> 'angkatan' = :cohort or left(:cohort, 1) = '<'
                   and said ->> 'angkatan' < substr(:cohort, 2))
              and (:words = '' or position(:words in lower(said ->> 'nama')) > 0 or row_number::text = :words)
            """;

    private final JdbcClient database;

    FrozenRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Which rows are asked for.
     *
     * @param incubator whose; empty for any
     * @param place Kemendagri digits with which the regency begins; empty for any
     * @param cohort the angkatan, or "<" and the year before which it lies; empty for any
     * @param words part of a name, or a row's number; may be empty
     */
    public record Wanted(
            UUID snapshot, String incubator, String place, String cohort, List<Field> fields, String words) {}

    public int count(Wanted wanted) {
        return asked("select count(*) " + FOUND, wanted).query(Integer.class).single();
    }

    /** By file, sheet and row. */
    public List<FrozenRow> page(Wanted wanted, int size, int number) {
        return asked(
                        "select row_id, incubator, regency, file_name, sheet, row_number, said " + FOUND
                                + "order by file_name, sheet_index, row_number limit :size offset :from",
                        wanted)
                .param("size", size)
                .param("from", size * (number - 1))
                .query(FrozenRows::row)
                .list();
    }

    public Optional<FrozenRow> find(UUID snapshot, UUID row) {
        return database.sql("""
                select row_id, incubator, regency, file_name, sheet, row_number, said from olah.snapshot_row
                where snapshot = :snapshot and row_id = :row
                """)
                .param("snapshot", snapshot)
                .param("row", row)
                .query(FrozenRows::row)
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return database.sql(sql)
                .param("snapshot", wanted.snapshot())
                .param("incubator", wanted.incubator())
                .param("place", wanted.place())
                .param("cohort", wanted.cohort())
                .param("fields", wanted.fields().stream().map(Field::code).toArray(String[]::new))
                .param("words", wanted.words().strip().toLowerCase(Locale.ROOT));
    }

    private static FrozenRow row(ResultSet row, int number) throws SQLException {
        Map<Field, String> said = new EnumMap<>(Field.class);
        JSON.readTree(row.getString("said"))
                .forEachEntry((key, value) -> Field.ofCode(key).ifPresent(field -> said.put(field, value.asString())));
        return new FrozenRow(
                row.getObject("row_id", UUID.class),
                row.getString("incubator"),
                row.getString("regency"),
                row.getString("file_name"),
                row.getString("sheet"),
                row.getInt("row_number"),
                said);
    }
}
