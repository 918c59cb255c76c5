package id.prokus.registry.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of many families, by one query for all of them: for files and other systems that speak of thousands. */
@Repository
public class Lives {

    private static final String COLUMNS =
            "id, thing, family, edition, kind, happened_on, happened_until, said, together, way, reference, stated_at,"
                    + " withdrawn, recorded_at, recorded_by";

    private final JdbcClient database;

    Lives(JdbcClient database) {
        this.database = database;
    }

    /** What counts of everything of these families, also what was taken back; a family of which nothing is known is left out. */
    public Map<UUID, List<Entry>> of(Collection<UUID> families) {
        var all = new HashMap<UUID, List<Entry>>();
        database.sql("select " + COLUMNS + " from registry.entry_standing where family = any (:families)")
                .param("families", families.toArray(UUID[]::new))
                .query(Entries::entry)
                .list()
                .forEach(kept -> all.computeIfAbsent(kept.entry().family(), _ -> new ArrayList<>())
                        .add(kept.entry()));
        return all;
    }

    /** Every word of one kind about these families by its id, also such as no longer count. */
    public Map<UUID, Entry> words(Collection<UUID> families, String kind) {
        var words = new HashMap<UUID, Entry>();
        database.sql("select " + COLUMNS + " from registry.entry where family = any (:families) and kind = :kind")
                .param("families", families.toArray(UUID[]::new))
                .param("kind", kind)
                .query(Entries::entry)
                .list()
                .forEach(kept -> words.put(kept.entry().id(), kept.entry()));
        return words;
    }
}
