package id.prokus.dissemination.edition;

import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.report.Scope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was issued, byte for byte. */
@Repository
public class Publications {

    private static final String COLUMNS = """
            select id, draft, edition, snapshot, version, hash, state, done, total, failure, approved_by,
                   published_by, published_at, withdrawn_by, withdrawn_why
            from dissemination.publication
            """;

    private final JdbcClient database;
    private final Clock clock;

    Publications(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Publication one, OffsetDateTime approvedAt) {
        database.sql("""
                insert into dissemination.publication (id, draft, edition, snapshot, version, hash, state, done, total,
                    approved_by, approved_at, published_by, published_at)
                values (:id, :draft, :edition, :snapshot, :version, :hash, :state, 0, :total,
                    :approvedBy, :approvedAt, :by, :at)
                """)
                .param("id", one.id())
                .param("draft", one.draft())
                .param("edition", one.edition())
                .param("snapshot", one.snapshot())
                .param("version", one.version())
                .param("hash", one.hash())
                .param("state", one.state().code())
                .param("total", one.total())
                .param("approvedBy", one.approvedBy())
                .param("approvedAt", approvedAt)
                .param("by", one.publishedBy())
                .param("at", one.publishedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    public List<Publication> all() {
        return database.sql(COLUMNS + " order by id desc")
                .query(Publications::publication)
                .list();
    }

    public Optional<Publication> find(UUID id) {
        return database.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(Publications::publication)
                .optional();
    }

    /** What was issued last and not withdrawn. */
    public Optional<Publication> latest(int edition) {
        return database.sql(COLUMNS + " where edition = :edition and state = 'terbit' order by id desc limit 1")
                .param("edition", edition)
                .query(Publications::publication)
                .optional();
    }

    void move(UUID id, Publication.State state, String failure) {
        database.sql("update dissemination.publication set state = :state, failure = :failure where id = :id")
                .param("state", state.code())
                .param("failure", failure)
                .param("id", id)
                .update();
    }

    /** What a programme that was stopped left half made is not made on. */
    void abandon(UUID draft) {
        database.sql("""
                update dissemination.publication
                set state = 'gagal', failure = 'Program dihentikan sebelum semua dokumen selesai.'
                where draft = :draft and state = 'disusun'
                """).param("draft", draft).update();
    }

    /** False where it was not issued, or withdrawn before. */
    boolean withdraw(UUID id, String by, String why) {
        return database.sql("""
                update dissemination.publication
                set state = 'ditarik', withdrawn_by = :by, withdrawn_at = :at, withdrawn_why = :why
                where id = :id and state = 'terbit'
                """)
                        .param("by", by)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("why", why)
                        .param("id", id)
                        .update()
                == 1;
    }

    void add(UUID publication, int position, Scope scope, String place, IssuedDocument document, byte[] content) {
        database.sql("""
                insert into dissemination.publication_document (publication, name, position, scope_kind, scope_name,
                    place, partner, media_type, size, sha256, content)
                values (:publication, :name, :position, :kind, :scope, :place, :partner, :type, :size, :sha256, :content)
                """)
                .param("publication", publication)
                .param("name", document.name())
                .param("position", position)
                .param("kind", scope.kind().name())
                .param("scope", scope.name())
                .param("place", place)
                .param("partner", scope.kind() == Scope.Kind.INCUBATOR ? scope.key() : "")
                .param("type", document.mediaType())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("content", pressed(content))
                .update();
        database.sql("update dissemination.publication set done = done + 1 where id = :id")
                .param("id", publication)
                .update();
    }

    /** Those the reader may see, in order. */
    List<IssuedDocument> documents(UUID publication) {
        return database.sql("""
                select name, scope_name, media_type, size, sha256 from dissemination.publication_document
                where publication = :publication order by position, name
                """)
                .param("publication", publication)
                .query((row, number) -> new IssuedDocument(
                        row.getString("name"),
                        row.getString("scope_name"),
                        row.getString("media_type"),
                        row.getInt("size"),
                        row.getString("sha256")))
                .list();
    }

    Optional<byte[]> content(UUID publication, String name) {
        return database.sql("""
                select content from dissemination.publication_document
                where publication = :publication and name = :name
                """)
                .param("publication", publication)
                .param("name", name)
                .query((row, number) -> unpressed(row.getBytes("content")))
                .optional();
    }

    /** What an issue says of the nation, as issued; empty where there is no such issue. */
    public Optional<Ringkasan> national(UUID publication) {
        return database.sql("""
                select content from dissemination.publication_document
                where publication = :publication and scope_kind = 'NATION' and media_type = 'application/json'
                """)
                .param("publication", publication)
                .query((row, number) ->
                        RingkasanJson.read(new String(unpressed(row.getBytes("content")), StandardCharsets.UTF_8)))
                .optional();
    }

    private static byte[] pressed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] unpressed(byte[] bytes) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                row.getObject("draft", UUID.class),
                row.getInt("edition"),
                row.getObject("snapshot", UUID.class),
                row.getInt("version"),
                row.getString("hash"),
                Publication.State.of(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("failure"),
                row.getString("approved_by"),
                row.getString("published_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("withdrawn_by"),
                row.getString("withdrawn_why"));
    }
}
