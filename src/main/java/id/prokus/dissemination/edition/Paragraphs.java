package id.prokus.dissemination.edition;

import id.prokus.report.Scope;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every paragraph an editor touched or wrote, with every text it ever had. */
@Repository
class Paragraphs {

    private final JdbcClient database;

    Paragraphs(JdbcClient database) {
        this.database = database;
    }

    void add(Paragraph one) {
        database.sql("""
                insert into dissemination.paragraph (id, draft, scope_kind, scope_key, section, sentence_key, kind,
                    original, body, reason, basis, reference, doer, measure, due, version, changed_by, changed_at)
                values (:id, :draft, :scopeKind, :scopeKey, :section, :sentence, :kind,
                    :original, :body, :reason, :basis, :reference, :doer, :measure, :due, :version, :by, :at)
                """)
                .param("id", one.id())
                .param("draft", one.draft())
                .param("scopeKind", one.scope().kind().name())
                .param("scopeKey", one.scope().key())
                .param("section", one.section())
                .param("sentence", one.sentence())
                .param("kind", one.kind().code())
                .param("original", one.original())
                .param("body", one.body())
                .param("reason", one.reason())
                .param("basis", one.basis())
                .param("reference", one.reference().orElse(null))
                .param("doer", one.doer())
                .param("measure", one.measure())
                .param("due", one.due().orElse(null))
                .param("version", one.version())
                .param("by", one.changedBy())
                .param("at", one.changedAt().atOffset(ZoneOffset.UTC))
                .update();
        keep(one, "dipakai");
    }

    /** False where somebody else has changed it since that version; what was typed is kept beside. */
    boolean change(Paragraph one) {
        boolean stood = database.sql("""
                update dissemination.paragraph
                set kind = :kind, original = :original, body = :body, reason = :reason, version = :version,
                    changed_by = :by, changed_at = :at
                where id = :id and version = :version - 1
                """)
                        .param("kind", one.kind().code())
                        .param("original", one.original())
                        .param("body", one.body())
                        .param("reason", one.reason())
                        .param("version", one.version())
                        .param("by", one.changedBy())
                        .param("at", one.changedAt().atOffset(ZoneOffset.UTC))
                        .param("id", one.id())
                        .update()
                == 1;
        if (stood) {
            keep(one, "dipakai");
        }
        return stood;
    }

    /** What met a newer text is not lost. */
    void keepMet(Paragraph present, int from, Paragraph.Kind kind, String words, String why, String by, Instant at) {
        keep(present.changed(kind, words, why, by, at), from, "bertemu");
    }

    private void keep(Paragraph one, String fate) {
        keep(one, one.version(), fate);
    }

    private void keep(Paragraph one, int version, String fate) {
        database.sql("""
                insert into dissemination.paragraph_text
                    (id, paragraph, version, kind, body, reason, fate, written_by, written_at)
                values (:id, :paragraph, :version, :kind, :body, :reason, :fate, :by, :at)
                """)
                .param("id", TimeOrderedId.next())
                .param("paragraph", one.id())
                .param("version", version)
                .param("kind", one.kind().code())
                .param("body", one.body())
                .param("reason", one.reason())
                .param("fate", fate)
                .param("by", one.changedBy())
                .param("at", one.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The text that stood before; empty where there was none. */
    Optional<Former> former(UUID paragraph, int version) {
        return database.sql("""
                select kind, body, reason from dissemination.paragraph_text
                where paragraph = :paragraph and version = :version - 1 and fate = 'dipakai'
                order by id desc limit 1
                """)
                .param("paragraph", paragraph)
                .param("version", version)
                .query((row, number) -> new Former(
                        Paragraph.Kind.of(row.getString("kind")), row.getString("body"), row.getString("reason")))
                .optional();
    }

    record Former(Paragraph.Kind kind, String body, String reason) {}

    List<Paragraph> of(UUID draft, Scope scope) {
        return database.sql("""
                select p.* from dissemination.paragraph p
                where p.draft = :draft and p.scope_kind = :kind and p.scope_key = :key order by p.id
                """)
                .param("draft", draft)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query((row, number) -> paragraph(row, scope))
                .list();
    }

    Optional<Paragraph> find(UUID draft, Scope scope, String key) {
        return of(draft, scope).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Everybody who wrote anything in it. */
    List<String> composers(UUID draft) {
        return database.sql("""
                select distinct t.written_by
                from dissemination.paragraph_text t join dissemination.paragraph p on p.id = t.paragraph
                where p.draft = :draft
                """).param("draft", draft).query(String.class).list();
    }

    /** Keys in the order chosen for a scope, section after section; empty where nobody chose one. */
    List<String> order(UUID draft, Scope scope) {
        return database.sql("""
                select unnest(keys) from dissemination.section_order
                where draft = :draft and scope_kind = :kind and scope_key = :key
                """)
                .param("draft", draft)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .query(String.class)
                .list();
    }

    void order(UUID draft, Scope scope, String section, List<String> keys, String by, Instant at) {
        database.sql("""
                insert into dissemination.section_order
                    (draft, scope_kind, scope_key, section, keys, changed_by, changed_at)
                values (:draft, :kind, :key, :section, :keys, :by, :at)
                on conflict (draft, scope_kind, scope_key, section)
                do update set keys = excluded.keys, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                """)
                .param("draft", draft)
                .param("kind", scope.kind().name())
                .param("key", scope.key())
                .param("section", section)
                .param("keys", keys.toArray(String[]::new))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Paragraph paragraph(ResultSet row, Scope scope) throws SQLException {
        return new Paragraph(
                row.getObject("id", UUID.class),
                row.getObject("draft", UUID.class),
                scope,
                row.getString("section"),
                row.getString("sentence_key"),
                Paragraph.Kind.of(row.getString("kind")),
                row.getString("original"),
                row.getString("body"),
                row.getString("reason"),
                row.getString("basis"),
                Optional.ofNullable(row.getObject("reference", UUID.class)),
                row.getString("doer"),
                row.getString("measure"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
