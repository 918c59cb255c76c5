package id.prokus.registry.twin;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which families were merged, and which of them were parted again. */
@Repository
class Merges {

    private static final String SELECT = """
            select m.id, m.kept, kept.name as kept_name, m.merged, merged.name as merged_name, kept.regency, m.reason,
                   m.merged_at, m.merged_by, m.undone_at, m.undone_by, m.undo_reason
            from registry.family_merge m
            join registry.family kept on kept.id = m.kept
            join registry.family merged on merged.id = m.merged
            """;

    private final JdbcClient database;
    private final Clock clock;

    Merges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else merges: whether a family is merged already is asked about all. */
    void mergeInTurn() {
        database.sql("lock table registry.family_merge in share row exclusive mode")
                .update();
    }

    /** The family under which this one is read. */
    UUID kept(UUID family) {
        return database.sql("select registry.kept_family(:family)")
                .param("family", family)
                .query(UUID.class)
                .single();
    }

    void add(UUID kept, UUID merged, String reason, Actor actor) {
        database.sql("""
                insert into registry.family_merge (id, kept, merged, reason, merged_at, merged_by)
                values (:id, :kept, :merged, :reason, :at, :by)
                """)
                .param("id", TimeOrderedId.next())
                .param("kept", kept)
                .param("merged", merged)
                .param("reason", reason)
                .param("at", now())
                .param("by", actor.name())
                .update();
    }

    /** @return whether they were one until now */
    boolean undo(UUID merge, String reason, Actor actor) {
        return database.sql("""
                        update registry.family_merge set undone_at = :at, undone_by = :by, undo_reason = :reason
                        where id = :id and undone_at is null
                        """)
                        .param("id", merge)
                        .param("reason", reason)
                        .param("at", now())
                        .param("by", actor.name())
                        .update()
                == 1;
    }

    Optional<Merge> find(UUID merge) {
        return database.sql(SELECT + "where m.id = :id")
                .param("id", merge)
                .query(Merges::merge)
                .optional();
    }

    /** The latest first. */
    List<Merge> latest(int most) {
        return database.sql(SELECT + "order by m.id desc limit :most")
                .param("most", most)
                .query(Merges::merge)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                row.getObject("kept", UUID.class),
                row.getString("kept_name"),
                row.getObject("merged", UUID.class),
                row.getString("merged_name"),
                row.getString("regency"),
                row.getString("reason"),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                row.getString("merged_by"),
                parted(row, row.getObject("undone_at", OffsetDateTime.class)));
    }

    private static Optional<Merge.Parted> parted(ResultSet row, @Nullable OffsetDateTime at) throws SQLException {
        return at == null
                ? Optional.empty()
                : Optional.of(
                        new Merge.Parted(at.toInstant(), row.getString("undone_by"), row.getString("undo_reason")));
    }
}
