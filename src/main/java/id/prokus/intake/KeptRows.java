package id.prokus.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of files that were read earlier, put together again from their observations. */
@Repository
class KeptRows {

    private final JdbcClient database;

    KeptRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * What an incubator had sent before, the latest file first.
     *
     * @param except files that are looked at otherwise
     * @param identities takes the identity of every row that is returned
     */
    List<KpmRow> earlier(int edition, String incubator, Collection<UUID> except, Map<RowAddress, UUID> identities) {
        if (incubator.isEmpty()) {
            return List.of();
        }
        List<UUID> files = database.sql("""
                select file.id from intake.received_file file join intake.reading on reading.file = file.id
                where file.edition = :edition and reading.incubator = :incubator and reading.row_count > 0
                  and file.id <> all (:except)
                order by file.received_at desc, file.id desc
                """)
                .param("edition", edition)
                .param("incubator", incubator)
                .param("except", except.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        List<KpmRow> rows = new ArrayList<>();
        files.forEach(file -> rows.addAll(of(file, incubator, identities)));
        return rows;
    }

    private List<KpmRow> of(UUID file, String incubator, Map<RowAddress, UUID> identities) {
        database.sql("select set_config('prokus.identity_numbers', 'open', true)")
                .query(String.class)
                .single();
        Map<RowAddress, String[]> values = new LinkedHashMap<>();
        Map<RowAddress, String> damaged = new LinkedHashMap<>();
        database.sql("""
                select known.sheet, o.sheet_index, o.row_number, known.row_id, o.field,
                       coalesce(number.digits, o.value) as value, coalesce(number.damaged, '') as damaged
                from intake.reading
                join intake.observation o on o.reading = reading.id and o.regency = any (reading.regencies)
                join intake.reported_row known on known.file = reading.file
                     and known.sheet_index = o.sheet_index and known.row_number = o.row_number
                left join intake.identity_number number on number.reading = o.reading and number.field = o.field
                     and number.sheet_index = o.sheet_index and number.row_number = o.row_number
                where reading.file = :file
                order by o.sheet_index, o.row_number
                """).param("file", file).query(row -> {
            RowAddress at = at(file, row);
            identities.put(at, row.getObject("row_id", UUID.class));
            Field.ofCode(row.getString("field"))
                    .ifPresent(field -> put(values.computeIfAbsent(at, a -> nothing()), field, row));
            if (!row.getString("damaged").isEmpty()) {
                damaged.put(at, row.getString("damaged"));
            }
        });
        List<KpmRow> rows = new ArrayList<>();
        values.forEach((at, said) -> rows.add(new KpmRow(at, incubator, said, damaged.getOrDefault(at, ""))));
        return rows;
    }

    /** The file's id stands for its name, which another file may bear, too. */
    private static RowAddress at(UUID file, ResultSet row) throws SQLException {
        return new RowAddress(
                file.toString(), row.getString("sheet"), row.getInt("sheet_index"), row.getInt("row_number"));
    }

    private static void put(String[] values, Field field, ResultSet row) {
        try {
            values[field.ordinal()] = row.getString("value");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] nothing() {
        String[] values = new String[Field.values().length];
        Arrays.fill(values, "");
        return values;
    }
}
