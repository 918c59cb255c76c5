package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeptEntry;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What counts of one kind, to be taken along: read a few rows at a time, however many there are. */
@Repository
class Exports {

    private static final int ROWS_IN_MEMORY = 500;

    private final JdbcClient database;

    Exports(JdbcClient database) {
        this.database = database;
    }

    /**
     * What an export is narrowed to; empty strings narrow nothing.
     *
     * @param place Kemendagri digits of a province or kabupaten
     * @param openNik whether the NIK is written in full
     */
    record Wanted(String kind, int edition, String place, String incubator, boolean openNik) {}

    /** By the day on which it happened. The rows must be read within {@code reader}. */
    @Transactional(readOnly = true)
    public void read(Wanted wanted, Consumer<Stream<ExportedRow>> reader) {
        var query = database.sql("""
                        select entry.*, family.name as family_name,
                               coalesce((select case when :open then number
                                                     else left(number, 4) || repeat('•', 8) || right(number, 4) end
                                         from registry.identity nik
                                         where nik.family = family.id and nik.kind = 'NIK' and valid_to is null), '') as nik
                        from registry.entry_standing entry join registry.family on family.id = entry.family
                        where entry.edition = :edition and entry.kind = :kind and entry.withdrawn is null
                          and family.regency like :place
                          and (:incubator = '' or family.incubator = :incubator)
                        order by entry.happened_on, entry.thing
                        """)
                .param("open", wanted.openNik())
                .param("edition", wanted.edition())
                .param("kind", wanted.kind())
                .param("place", wanted.place().replaceAll("\\D", "") + "%")
                .param("incubator", wanted.incubator())
                .withFetchSize(ROWS_IN_MEMORY);
        try (var rows = query
                .query((row, number) -> {
                    KeptEntry kept = Entries.entry(row, number);
                    return new ExportedRow(kept.entry(), row.getString("family_name"), row.getString("nik"));
                })
                .stream()) {
            reader.accept(rows);
        }
    }

    /** How many events of each kind count in an edition, in the scope of whoever asks. */
    Map<String, Integer> counts(int edition) {
        var counts = new TreeMap<String, Integer>();
        database.sql("""
                select kind, count(*) as events from registry.entry_standing
                where edition = :edition and withdrawn is null group by kind
                """).param("edition", edition).query(row -> {
            counts.put(row.getString("kind"), row.getInt("events"));
        });
        return counts;
    }
}
