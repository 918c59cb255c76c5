package id.prokus.programme.roster;

import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lists of who was to report, one or more per edition; the latest counts. */
@Repository
public class Rosters {

    private final JdbcClient database;
    private final Editions editions;
    private final Clock clock;

    Rosters(JdbcClient database, Editions editions, Clock clock) {
        this.database = database;
        this.editions = editions;
        this.clock = clock;
    }

    /** The edition's roster; empty where none was ever loaded. */
    public Optional<Roster> find(Edition edition) {
        List<RosterEntry> entries = database.sql("""
                select incubator, province, regencies, target_new, target_continuing
                from programme.roster_entry
                where roster = (select id from programme.roster where edition = :edition order by id desc limit 1)
                order by position
                """)
                .param("edition", edition.key())
                .query(Rosters::entry)
                .list();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Roster(entries));
    }

    /** The latest edition that has a roster; empty where none was ever loaded. */
    public Optional<Edition> latestEdition() {
        return database.sql("""
                select e.name, e.year
                from programme.edition e
                where exists (select from programme.roster r where r.edition = e.key)
                order by e.year desc, e.key desc
                limit 1
                """)
                .query((row, number) -> new Edition(row.getString("name"), row.getInt("year")))
                .optional();
    }

    /**
     * Makes it the edition's roster; one that says the same as the present one changes nothing.
     *
     * @throws id.prokus.vocabulary.Refusal {@code programme.edition-closed} where the edition is closed, or
     *     {@code programme.edition-unnamed} where it can be none
     */
    @Transactional
    public void load(Edition edition, Roster roster, String by) {
        if (find(edition).equals(Optional.of(roster))) {
            return;
        }
        editions.opened(edition);
        UUID id = TimeOrderedId.next();
        database.sql("""
                insert into programme.roster (id, edition, loaded_at, loaded_by)
                values (:id, :edition, :now, :by)
                """)
                .param("id", id)
                .param("edition", edition.key())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        for (int i = 0; i < roster.entries().size(); i++) {
            insert(id, i, roster.entries().get(i));
        }
    }

    private void insert(UUID roster, int position, RosterEntry entry) {
        database.sql("""
                insert into programme.roster_entry
                    (roster, position, incubator, province, regencies, target_new, target_continuing)
                values (:roster, :position, :incubator, :province, :regencies, :targetNew, :targetContinuing)
                """)
                .param("roster", roster)
                .param("position", position)
                .param("incubator", entry.incubator())
                .param("province", entry.province())
                .param("regencies", entry.regencies().toArray(String[]::new))
                .param("targetNew", entry.targetNew())
                .param("targetContinuing", entry.targetContinuing())
                .update();
    }

    private static RosterEntry entry(ResultSet row, int number) throws SQLException {
        Array regencies = row.getArray("regencies");
        return new RosterEntry(
                row.getString("incubator"),
                row.getString("province"),
                List.of((String[]) regencies.getArray()),
                row.getInt("target_new"),
                row.getInt("target_continuing"));
    }
}
