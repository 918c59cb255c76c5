package id.prokus.indicator.pages;

import id.prokus.access.Mandate;
import id.prokus.access.Role;
import id.prokus.access.Standing;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables that people keep under a name; only the way to them is kept, so each reader finds their own families in it. */
@Repository
public class SavedViews {

    private final JdbcClient database;
    private final Clock clock;

    SavedViews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param own whether it is the reader's, who may remove it */
    public record SavedView(UUID id, String name, String address, String savedBy, boolean own) {}

    /** The reader's own, and those shared with a role of theirs, by name. */
    List<SavedView> of(Actor actor, Standing standing) {
        return database.sql("""
                select id, name, address, saved_by, saved_by = :by as own from indicator.view_saved
                where saved_by = :by or shared && cast(:roles as text[]) order by name, id
                """)
                .param("by", actor.name())
                .param(
                        "roles",
                        standing.mandates().stream()
                                .map(Mandate::role)
                                .map(Role::name)
                                .toArray(String[]::new))
                .query(SavedView.class)
                .list();
    }

    void save(String name, String address, List<Role> shared, Actor by) {
        database.sql("""
                insert into indicator.view_saved (id, name, address, shared, saved_at, saved_by)
                values (:id, :name, :address, :shared, :now, :by)
                """)
                .param("id", TimeOrderedId.next())
                .param("name", name)
                .param("address", address)
                .param("shared", shared.stream().map(Role::name).toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
    }

    /** Whose it is not removes nothing. */
    void remove(UUID id, Actor by) {
        database.sql("delete from indicator.view_saved where id = :id and saved_by = :by")
                .param("id", id)
                .param("by", by.name())
                .update();
    }
}
