package id.prokus.intake;

import id.prokus.programme.Edition;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes which rows of an edition stand now and what is noted on them, for those who see no more than a place of it. */
@Component
public class KeepStanding {

    private final JdbcClient database;
    private final DataSource connections;

    KeepStanding(JdbcClient database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /**
     * A row that no later one replaced.
     *
     * @param file the id of its file
     * @param counts false where the family is counted by another row
     * @param pkhStatus AKTIF or GRADUASI as the SK says; empty where none names the family
     */
    public record Row(UUID file, KpmRow row, boolean counts, String pkhStatus) {}

    /**
     * A note on one family's row.
     *
     * @param file the id of the row's file
     */
    public record Noted(KnownNote note, UUID file, KpmRow row) {}

    /** What was written before and stands still is left alone. */
    @Transactional
    public void keep(Edition edition, List<Row> rows, List<Noted> notes) {
        database.sql("select pg_advisory_xact_lock(hashtext('intake.standing'), :edition)")
                .param("edition", edition.year())
                .query(row -> {});
        Map<UUID, UUID> readings =
                readings(rows.stream().map(Row::file).distinct().toArray(UUID[]::new));
        List<List<Object>> rowLines = rows.stream()
                .filter(row -> readings.containsKey(row.file()))
                .map(row -> line(edition, readings, row))
                .toList();
        List<List<Object>> noteLines = notes.stream()
                .filter(note -> readings.containsKey(note.file()))
                .map(note -> line(edition, readings, note))
                .distinct()
                .toList();
        keep(
                edition,
                "ROWS",
                "intake.standing_row (reading, sheet_index, row_number, edition, sheet, regency, district, incubator,"
                        + " pkh_status, counts, closed, closing)",
                rowLines);
        keep(
                edition,
                "NOTES",
                "intake.standing_note (note, edition, reading, sheet_index, row_number, regency, district, incubator,"
                        + " code, open)",
                noteLines);
    }

    private static List<Object> line(Edition edition, Map<UUID, UUID> readings, Row row) {
        KpmRow said = row.row();
        return List.of(
                readings.getOrDefault(row.file(), row.file()),
                said.at().sheetIndex(),
                said.at().row(),
                edition.year(),
                said.at().sheet(),
                said.value(Field.REGENCY),
                said.value(Field.DISTRICT),
                said.incubator(),
                row.pkhStatus(),
                row.counts(),
                said.closed(),
                said.has(Field.TURNOVER_CLOSING) || said.has(Field.PROFIT_CLOSING));
    }

    private static List<Object> line(Edition edition, Map<UUID, UUID> readings, Noted noted) {
        KpmRow said = noted.row();
        return List.of(
                noted.note().id(),
                edition.year(),
                readings.getOrDefault(noted.file(), noted.file()),
                said.at().sheetIndex(),
                said.at().row(),
                said.value(Field.REGENCY),
                said.value(Field.DISTRICT),
                said.incubator(),
                noted.note().note().code(),
                !noted.note().settled());
    }

    private void keep(Edition edition, String part, String target, List<List<Object>> lines) {
        String digest = digest(lines);
        boolean known = database.sql("""
                select exists (select from intake.standing where edition = :edition and part = :part and digest = :digest)
                """)
                .param("edition", edition.year())
                .param("part", part)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
        if (known) {
            return;
        }
        database.sql("delete from " + target.substring(0, target.indexOf(' ')) + " where edition = :edition")
                .param("edition", edition.year())
                .update();
        BulkCopy.into(connections, target, written(lines));
        database.sql("""
                insert into intake.standing (edition, part, digest) values (:edition, :part, :digest)
                on conflict (edition, part) do update set digest = excluded.digest
                """)
                .param("edition", edition.year())
                .param("part", part)
                .param("digest", digest)
                .update();
    }

    private static Consumer<BulkCopy> written(List<List<Object>> lines) {
        return copy -> lines.forEach(line -> {
            line.forEach(copy::cell);
            copy.endLine();
        });
    }

    private static String digest(List<List<Object>> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line).append('\n'));
        return ReceivedFiles.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Map<UUID, UUID> readings(UUID[] files) {
        Map<UUID, UUID> readings = new HashMap<>();
        database.sql("select file, id from intake.reading where file = any (:files)")
                .param("files", files)
                .query(row -> {
                    readings.put(row.getObject("file", UUID.class), row.getObject("id", UUID.class));
                });
        return readings;
    }
}
