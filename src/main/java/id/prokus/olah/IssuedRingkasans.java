package id.prokus.olah;

import id.prokus.programme.Edition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was issued, as issued. */
@Repository
public class IssuedRingkasans {

    private final JdbcClient database;

    IssuedRingkasans(JdbcClient database) {
        this.database = database;
    }

    void add(IssuedRingkasan issued) {
        database.sql("""
                insert into olah.issued_ringkasan (id, edition, fingerprint, content, approved_by, approved_at)
                values (:id, :edition, :fingerprint, :content, :by, :at)
                """)
                .param("id", issued.id())
                .param("edition", issued.edition())
                .param("fingerprint", issued.fingerprint())
                .param("content", issued.content())
                .param("by", issued.approvedBy())
                .param("at", issued.approvedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest; empty where none was approved yet. */
    public Optional<IssuedRingkasan> latest(Edition edition) {
        return all(edition).stream().findFirst();
    }

    /** The latest first. */
    public List<IssuedRingkasan> all(Edition edition) {
        return database.sql("""
                select id, edition, fingerprint, content, approved_by, approved_at from olah.issued_ringkasan
                where edition = :edition order by id desc
                """)
                .param("edition", edition.year())
                .query(IssuedRingkasans::issued)
                .list();
    }

    public Optional<IssuedRingkasan> find(UUID id) {
        return database.sql("""
                select id, edition, fingerprint, content, approved_by, approved_at from olah.issued_ringkasan
                where id = :id
                """).param("id", id).query(IssuedRingkasans::issued).optional();
    }

    private static IssuedRingkasan issued(ResultSet row, int number) throws SQLException {
        return new IssuedRingkasan(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getString("fingerprint"),
                row.getString("content"),
                row.getString("approved_by"),
                row.getObject("approved_at", OffsetDateTime.class).toInstant());
    }
}
