package id.prokus.olah.snapshot;

import id.prokus.programme.Edition;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was frozen, as frozen. */
@Repository
public class Snapshots {

    private static final String COLUMNS = """
            select id, edition, version, fingerprint, hash, as_of, reason, rules, row_count, frozen_by, frozen_at
            from olah.snapshot
            """;

    private final JdbcClient database;

    Snapshots(JdbcClient database) {
        this.database = database;
    }

    void add(Snapshot snapshot) {
        database.sql("""
                insert into olah.snapshot (id, edition, version, fingerprint, hash, as_of, reason, rules, row_count,
                    frozen_by, frozen_at)
                values (:id, :edition, :version, :fingerprint, :hash, :asOf, :reason, :rules, :rows, :by, :at)
                """)
                .param("id", snapshot.id())
                .param("edition", snapshot.edition())
                .param("version", snapshot.version())
                .param("fingerprint", snapshot.fingerprint())
                .param("hash", snapshot.hash())
                .param("asOf", snapshot.asOf())
                .param("reason", snapshot.reason())
                .param("rules", snapshot.rules())
                .param("rows", snapshot.rows())
                .param("by", snapshot.frozenBy())
                .param("at", snapshot.frozenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(UUID snapshot, int position, Scope scope, String content) {
        database.sql("""
                insert into olah.snapshot_ringkasan (snapshot, position, kind, key, name, place, incubator, content)
                values (:snapshot, :position, :kind, :key, :name, :place, :incubator, :content)
                """)
                .param("snapshot", snapshot)
                .param("position", position)
                .param("kind", scope.kind().code())
                .param("key", scope.key())
                .param("name", scope.name())
                .param("place", isPlace(scope) ? scope.key() : "")
                .param("incubator", scope.kind() == Scope.Kind.INCUBATOR ? scope.key() : "")
                .param("content", content)
                .update();
    }

    /** The latest version first. */
    public List<Snapshot> all(Edition edition) {
        return database.sql(COLUMNS + " where edition = :edition order by version desc")
                .param("edition", edition.year())
                .query(Snapshots::snapshot)
                .list();
    }

    public Optional<Snapshot> latest(Edition edition) {
        return all(edition).stream().findFirst();
    }

    public Optional<Snapshot> find(UUID id) {
        return database.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(Snapshots::snapshot)
                .optional();
    }

    /** @throws Refusal where there is none */
    public Snapshot get(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(
                "olah.snapshot-gone",
                new Text(
                        "Olahan beku ini tidak ada. Buka kembali daftar olahan beku.",
                        "There is no such snapshot. Open the list of snapshots again.")));
    }

    /** Whom it has a ringkasan for, as far as the reader may see: the nation, provinces and regencies by code, incubators. */
    public List<Scope> scopes(UUID snapshot) {
        return database.sql("""
                select kind, key, name from olah.snapshot_ringkasan where snapshot = :snapshot
                order by position
                """)
                .param("snapshot", snapshot)
                .query((row, number) -> new Scope(
                        Scope.Kind.find(row.getString("kind")).orElseThrow(),
                        row.getString("key"),
                        row.getString("name")))
                .list();
    }

    private static boolean isPlace(Scope scope) {
        return scope.kind() != Scope.Kind.NATION && scope.kind() != Scope.Kind.INCUBATOR;
    }

    /** @throws Refusal where it has none for them, or the reader may not see it */
    public Ringkasan ringkasan(UUID snapshot, Scope scope) {
        return RingkasanJson.read(content(snapshot, scope));
    }

    String content(UUID snapshot, Scope scope) {
        return database.sql("""
                select content from olah.snapshot_ringkasan
                where snapshot = :snapshot and kind = :kind and key = :key
                """)
                .param("snapshot", snapshot)
                .param("kind", scope.kind().code())
                .param("key", scope.key())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal(
                        "olah.snapshot-not-about",
                        new Text(
                                "Olahan beku ini tidak memuat ringkasan bagi %s, atau Anda tidak berwenang membukanya."
                                        .formatted(scope.name()),
                                "This snapshot holds no ringkasan for %s, or it is not yours to open."
                                        .formatted(scope.name()))));
    }

    /** Everything that is kept of what was said, in the order in which it was frozen. */
    List<String> contents(UUID snapshot) {
        return database.sql("""
                select content from olah.snapshot_ringkasan where snapshot = :snapshot order by position
                """).param("snapshot", snapshot).query(String.class).list();
    }

    private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getInt("version"),
                row.getString("fingerprint"),
                row.getString("hash"),
                row.getObject("as_of", LocalDate.class),
                row.getString("reason"),
                row.getString("rules"),
                row.getInt("row_count"),
                row.getString("frozen_by"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant());
    }
}
