package id.prokus.monitoring.instrument;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions that were handed in and wait for a word. */
@Repository
class InstrumentDrafts {

    private static final String COLUMNS =
            "select id, code, version, title, uploaded_at, uploaded_by, bytes from monitoring.instrument_draft ";

    private final JdbcClient database;

    InstrumentDrafts(JdbcClient database) {
        this.database = database;
    }

    /** The same file again is the same draft. */
    UUID add(InstrumentDraft draft) {
        return database.sql("""
                insert into monitoring.instrument_draft
                    (id, code, version, title, bytes, sha256, uploaded_at, uploaded_by)
                values (:id, :code, :version, :title, :bytes, :sha256, :at, :by)
                on conflict (code, version, sha256) do update set uploaded_at = excluded.uploaded_at
                returning id
                """)
                .param("id", draft.id())
                .param("code", draft.code())
                .param("version", draft.version())
                .param("title", draft.title())
                .param("bytes", draft.bytes())
                .param("sha256", Hash.sha256(draft.bytes()))
                .param("at", draft.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("by", draft.uploadedBy())
                .query(UUID.class)
                .single();
    }

    /** The latest first. */
    List<InstrumentDraft> all() {
        return database.sql(COLUMNS + "order by uploaded_at desc, id")
                .query(InstrumentDrafts::draft)
                .list();
    }

    /** @throws Refusal {@code monitoring.draft-unknown} */
    InstrumentDraft get(UUID id) {
        Optional<InstrumentDraft> found = database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(InstrumentDrafts::draft)
                .optional();
        return found.orElseThrow(() -> new Refusal(
                "monitoring.draft-unknown",
                new Text(
                        "Usulan formulir ini sudah terbit atau dibatalkan. Lihat daftar formulir.",
                        "This version was published or thrown away. See the list of forms.")));
    }

    void remove(UUID id) {
        database.sql("delete from monitoring.instrument_draft where id = :id")
                .param("id", id)
                .update();
    }

    private static InstrumentDraft draft(ResultSet row, int number) throws SQLException {
        return new InstrumentDraft(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("version"),
                row.getString("title"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploaded_by"),
                row.getBytes("bytes"));
    }
}
