package id.prokus.registry.decree;

import id.prokus.intake.BulkCopy;
import id.prokus.vocabulary.TimeOrderedId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the numbers by which families are known, and ends those that no longer hold. */
@Component
class RecordNumbers {

    private final JdbcClient database;
    private final DataSource connections;

    RecordNumbers(JdbcClient database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /** In the transaction at hand. */
    void record(List<RecordLines.Entry> entries) {
        List<RecordLines.Entry> withCard = entries.stream()
                .filter(entry -> !entry.planned().line().person().card().isEmpty())
                .toList();
        // A card that says something else than before, or goes from a replaced pengurus to the next, ends for the old.
        database.sql("""
                update registry.identity kept set valid_to = new.on_day
                from unnest(:families::uuid[], :cards::text[], cast(:days::text[] as date[])) new (family, card, on_day)
                where kept.kind = 'KK' and kept.valid_to is null
                  and (kept.number = new.card) <> (kept.family = new.family)
                """)
                .param(
                        "families",
                        withCard.stream().map(RecordLines.Entry::family).toArray(UUID[]::new))
                .param(
                        "cards",
                        withCard.stream()
                                .map(entry -> entry.planned().line().person().card())
                                .toArray(String[]::new))
                .param(
                        "days",
                        withCard.stream()
                                .map(entry -> entry.planned().on().toString())
                                .toArray(String[]::new))
                .update();
        var standing = new java.util.HashSet<>(database.sql("""
                select kind || family from registry.identity where valid_to is null and family = any (:families)
                """)
                .param(
                        "families",
                        entries.stream().map(RecordLines.Entry::family).toArray(UUID[]::new))
                .query(String.class)
                .list());
        String columns = "id, family, kind, number, regency, incubator, valid_from";
        BulkCopy.into(connections, "registry.identity (" + columns + ")", copy -> {
            for (RecordLines.Entry entry : entries) {
                identity(copy, entry, "NIK", entry.planned().line().person().nik(), standing);
                identity(copy, entry, "KK", entry.planned().line().person().card(), standing);
            }
        });
    }

    private static void identity(
            BulkCopy copy, RecordLines.Entry entry, String kind, String number, java.util.Set<String> standing) {
        if (!number.isEmpty() && !standing.contains(kind + entry.family())) {
            copy.cell(TimeOrderedId.next())
                    .cell(entry.family())
                    .cell(kind)
                    .cell(number)
                    .cell(entry.planned().regency())
                    .cell(entry.planned().incubator())
                    .cell(entry.planned().on())
                    .endLine();
        }
    }
}
