package id.prokus.kpm;

import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards that were printed, by their hashes. */
@Repository
class Cards {

    private static final String COLUMNS = "id, family, issued_at, issued_by, expires_at, ended_at, last_opened_at";

    private final JdbcClient database;

    Cards(JdbcClient database) {
        this.database = database;
    }

    /** The card that holds and has this hash; opened now. */
    Optional<Card> open(String hash, Instant now) {
        return database.sql("update kpm.card set last_opened_at = :now"
                        + " where hash = :hash and ended_at is null and expires_at > :now returning " + COLUMNS)
                .param("hash", hash)
                .param("now", at(now))
                .query(Cards::card)
                .optional();
    }

    /** The last one of a family, whether or not it holds. */
    Optional<Card> last(UUID family) {
        return database.sql(
                        "select " + COLUMNS
                                + " from kpm.card where family in (select registry.one_family(:family)) order by id desc limit 1")
                .param("family", family)
                .query(Cards::card)
                .optional();
    }

    /** A new one; the one before ends. */
    void issue(UUID family, String hash, Instant now, Instant expires, String by) {
        // Two who print at the same moment must not leave two cards that hold.
        database.sql("select pg_advisory_xact_lock(hashtextextended(:family, 2155))")
                .param("family", family.toString())
                .query((row, number) -> "")
                .list();
        end(family, now, by);
        database.sql("insert into kpm.card (id, family, hash, issued_at, issued_by, expires_at)"
                        + " values (:id, :family, :hash, :now, :by, :expires)")
                .param("id", TimeOrderedId.next())
                .param("family", family)
                .param("hash", hash)
                .param("now", at(now))
                .param("by", by)
                .param("expires", at(expires))
                .update();
    }

    /** @return whether there was one to end */
    boolean end(UUID family, Instant now, String by) {
        return database.sql("update kpm.card set ended_at = :now, ended_by = :by"
                                + " where family in (select registry.one_family(:family)) and ended_at is null")
                        .param("family", family)
                        .param("now", at(now))
                        .param("by", by)
                        .update()
                > 0;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Card card(ResultSet row, int number) throws SQLException {
        return new Card(
                row.getObject("id", UUID.class),
                row.getObject("family", UUID.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                instant(row.getObject("last_opened_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
