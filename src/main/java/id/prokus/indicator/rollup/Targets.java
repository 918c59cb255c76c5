package id.prokus.indicator.rollup;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was to be reached, as set last. */
@Repository
public class Targets {

    private final JdbcClient database;
    private final Clock clock;

    Targets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of exactly these families, by indicator; a part's target is never shared out from the whole's. */
    public Map<String, Target> of(Selection selection) {
        if (!selection.group().equals(Selection.EVERYBODY)) {
            return Map.of();
        }
        var targets = new HashMap<String, Target>();
        database.sql("""
                select distinct on (indicator) indicator, edition, place, incubator, value, source, set_at, set_by
                from indicator.target
                where edition = :edition and place = :place and incubator = :incubator
                order by indicator, id desc
                """)
                .param("edition", selection.edition())
                .param("place", selection.place())
                .param("incubator", selection.incubator())
                .query(Targets::target)
                .list()
                .forEach(target -> targets.put(target.indicator(), target));
        return targets;
    }

    /** Of every part of an edition, by the digits of its place or the name of its incubator. */
    public Map<String, Target> parts(String indicator, int edition) {
        var targets = new HashMap<String, Target>();
        all(indicator, edition)
                .forEach(target ->
                        targets.putIfAbsent(target.place().isEmpty() ? target.incubator() : target.place(), target));
        return targets;
    }

    /** Every one that was ever set, the last first. */
    public List<Target> all(String indicator, int edition) {
        return database.sql("""
                select indicator, edition, place, incubator, value, source, set_at, set_by
                from indicator.target where edition = :edition and indicator = :indicator order by id desc
                """)
                .param("edition", edition)
                .param("indicator", indicator)
                .query(Targets::target)
                .list();
    }

    public void set(String indicator, Selection of, double value, String source, Actor by) {
        database.sql("""
                insert into indicator.target (id, indicator, edition, place, incubator, value, source, set_at, set_by)
                values (:id, :indicator, :edition, :place, :incubator, :value, :source, :now, :by)
                """)
                .param("id", TimeOrderedId.next())
                .param("indicator", indicator)
                .param("edition", of.edition())
                .param("place", of.place())
                .param("incubator", of.incubator())
                .param("value", value)
                .param("source", source)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
    }

    private static Target target(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Target(
                row.getString("indicator"),
                row.getInt("edition"),
                row.getString("place"),
                row.getString("incubator"),
                row.getDouble("value"),
                row.getString("source"),
                row.getTimestamp("set_at").toInstant(),
                row.getString("set_by"));
    }
}
