package id.prokus.intake;

import id.prokus.vocabulary.TimeOrderedId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Under which identity each row is known through all versions of a file, so that a decision made about a row of the
 * first version still stands in the third, sorted otherwise and half corrected.
 */
@Repository
public class RowIdentities {

    private final JdbcClient database;
    private final DataSource connections;
    private final KeptRows keptRows;

    RowIdentities(JdbcClient database, DataSource connections, KeptRows keptRows) {
        this.database = database;
        this.connections = connections;
        this.keptRows = keptRows;
    }

    /**
     * A received file.
     *
     * @param replaces the files in the same run whose place it takes
     * @param corrects where it takes the place of some rows only: the older row by the newer one
     */
    public record Version(
            ReceivedFile file,
            String incubator,
            List<KpmRow> rows,
            List<ReceivedFile> replaces,
            Map<KpmRow, KpmRow> corrects) {}

    /**
     * The identity of every row. Rows that are new to the edition get one; a row that stood in a file it replaces, or in
     * an earlier file of the same incubator that is no longer handed in, keeps its own.
     *
     * @param versions the older before those that replace them
     */
    @Transactional
    public Map<RowAddress, UUID> of(int edition, List<Version> versions) {
        Map<UUID, List<KpmRow>> rowsOf = new HashMap<>();
        versions.forEach(version -> rowsOf.put(version.file().id(), version.rows()));
        Map<RowAddress, UUID> identities = new HashMap<>();
        List<Identified> fresh = new ArrayList<>();
        Map<UUID, Map<Place, UUID>> known = known(rowsOf.keySet());
        for (Version version : versions) {
            Map<Place, UUID> kept = known.getOrDefault(version.file().id(), Map.of());
            List<KpmRow> unknown = new ArrayList<>();
            for (KpmRow row : version.rows()) {
                UUID id = kept.get(Place.of(row));
                if (id == null) {
                    unknown.add(row);
                } else {
                    identities.put(row.at(), id);
                }
            }
            if (!unknown.isEmpty()) {
                List<KpmRow> older = new ArrayList<>();
                version.replaces().forEach(file -> older.addAll(rowsOf.getOrDefault(file.id(), List.of())));
                if (older.isEmpty() && kept.isEmpty() && version.corrects().isEmpty()) {
                    older.addAll(keptRows.earlier(edition, version.incubator(), rowsOf.keySet(), identities));
                }
                identify(version, unknown, older, identities, fresh);
            }
        }
        write(fresh);
        return identities;
    }

    private static void identify(
            Version version,
            List<KpmRow> unknown,
            List<KpmRow> older,
            Map<RowAddress, UUID> identities,
            List<Identified> fresh) {
        Map<KpmRow, KpmRow> before = new HashMap<>(MatchRows.match(older, unknown));
        before.putAll(version.corrects());
        Set<UUID> taken = new HashSet<>();
        for (KpmRow row : unknown) {
            KpmRow was = before.get(row);
            UUID id = was == null ? null : identities.get(was.at());
            if (id == null || !taken.add(id)) {
                id = TimeOrderedId.next();
            }
            identities.put(row.at(), id);
            fresh.add(new Identified(version.file().id(), row, id));
        }
    }

    private Map<UUID, Map<Place, UUID>> known(Collection<UUID> files) {
        Map<UUID, Map<Place, UUID>> known = new HashMap<>();
        database.sql("""
                select file, sheet_index, row_number, row_id from intake.reported_row where file = any (:files)
                """).param("files", files.toArray(UUID[]::new)).query(row -> {
            known.computeIfAbsent(row.getObject("file", UUID.class), file -> new HashMap<>())
                    .put(
                            new Place(row.getInt("sheet_index"), row.getInt("row_number")),
                            row.getObject("row_id", UUID.class));
        });
        return known;
    }

    private void write(List<Identified> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        BulkCopy.into(connections, "intake.reported_row (file, sheet_index, row_number, sheet, row_id)", copy -> {
            for (Identified row : fresh) {
                copy.cell(row.file)
                        .cell(row.row.at().sheetIndex())
                        .cell(row.row.at().row())
                        .cell(row.row.at().sheet())
                        .cell(row.id)
                        .endLine();
            }
        });
    }

    private record Place(int sheet, int row) {

        static Place of(KpmRow row) {
            return new Place(row.at().sheetIndex(), row.at().row());
        }
    }

    private record Identified(UUID file, KpmRow row, UUID id) {}
}
