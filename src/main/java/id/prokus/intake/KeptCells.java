package id.prokus.intake;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cells of rows as they were read, numbers of persons masked. */
@Repository
public class KeptCells {

    private final JdbcClient database;

    KeptCells(JdbcClient database) {
        this.database = database;
    }

    /** What one row said, in the order of {@link Field}; a value that no single cell says has no column. */
    public List<Observation> of(UUID file, KpmRow row) {
        return database
                .sql("""
                select o.field, o.column_name, o.raw, o.value
                from intake.reading
                join intake.observation o on o.reading = reading.id
                where reading.file = :file and o.regency = :regency
                  and o.sheet_index = :sheet and o.row_number = :row
                """)
                .param("file", file)
                .param("regency", row.value(Field.REGENCY))
                .param("sheet", row.at().sheetIndex())
                .param("row", row.at().row())
                .query((cell, number) -> new Observation(
                        row.at(),
                        Field.ofCode(cell.getString("field")).orElseThrow(),
                        cell.getString("column_name"),
                        cell.getString("raw"),
                        cell.getString("value")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Observation::field))
                .toList();
    }
}
