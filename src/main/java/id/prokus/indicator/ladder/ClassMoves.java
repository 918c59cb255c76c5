package id.prokus.indicator.ladder;

import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** From which class to which a business went in an edition, and whether it closed, as the entries say. */
@Repository
class ClassMoves {

    private static final Set<String> KINDS =
            Set.of("penetapan-tahap", "laporan-inkubator", "laporan-putaran", "keluar");

    private final JdbcClient database;

    ClassMoves(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void keepUp(EntriesKept kept) {
        List<UUID> families = kept.entries().stream()
                .filter(entry -> KINDS.contains(entry.kind()))
                .map(Entry::family)
                .distinct()
                .toList();
        if (!families.isEmpty()) {
            keepUp(families);
        }
    }

    private void keepUp(Collection<UUID> families) {
        database.sql("delete from indicator.class_move where family = any (:families)")
                .param("families", families.toArray(UUID[]::new))
                .update();
        database.sql("""
                with word as (
                    select family, edition, kind, said, happened_on, stated_at, id
                    from (select * from registry.entry_standing where family = any (:families) offset 0) entry
                    where kind in ('penetapan-tahap', 'laporan-inkubator', 'laporan-putaran', 'keluar') and withdrawn is null
                      and not (kind = 'laporan-putaran' and indicator.told_by_workbook(family, edition, said ->> 'keadaan'))),
                class as (
                    select family, edition, case kind when 'penetapan-tahap' then 'ditetapkan' else 'dilaporkan' end as origin,
                           (array_agg(said ->> 'tahap' order by happened_on, stated_at, id))[1] as first_class,
                           (array_agg(said ->> 'tahap' order by happened_on desc, stated_at desc, id desc))[1] as last_class,
                           count(*)::int as times
                    from word where said ->> 'tahap' is not null and kind <> 'keluar'
                    group by 1, 2, 3),
                report as (
                    select distinct on (family, edition) family, edition, said ->> 'status_usaha' as state
                    from word where kind in ('laporan-inkubator', 'laporan-putaran') and said ->> 'status_usaha' is not null
                    order by family, edition, happened_on desc, stated_at desc, id desc),
                gone as (
                    select distinct family, edition from word
                    where kind = 'keluar' and said ->> 'alasan_keluar' = 'usaha-tutup')
                insert into indicator.class_move (edition, family, origin, first_class, last_class, times, closed)
                select class.edition, class.family, class.origin, first_class, last_class, times,
                       gone.family is not null or class.origin = 'dilaporkan' and coalesce(report.state = 'tutup', false)
                from class
                left join gone on gone.family = class.family and gone.edition = class.edition
                left join report on report.family = class.family and report.edition = class.edition
                """).param("families", families.toArray(UUID[]::new)).update();
    }

    /** Of a database that was filled before there were any. */
    @Transactional
    void fill() {
        if (database.sql("select exists (select from indicator.class_move)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        List<UUID> missing = database.sql("""
                select distinct family from registry.entry_standing
                where withdrawn is null and kind in ('penetapan-tahap', 'laporan-inkubator', 'laporan-putaran') and said ->> 'tahap' is not null
                """).query(UUID.class).list();
        if (!missing.isEmpty()) {
            keepUp(missing);
        }
    }

    /**
     * How many businesses went one way.
     *
     * @param once the class was said only once, so that there is no movement to tell
     */
    record Move(String origin, String first, String last, boolean closed, boolean once, int families) {}

    /** @param place Kemendagri digits of a province or kabupaten; empty for all */
    List<Move> all(int edition, String place) {
        return database.sql("select * from indicator.class_moves(:edition, :place)")
                .param("edition", edition)
                .param("place", place)
                .query((row, number) -> new Move(
                        row.getString("origin"),
                        row.getString("first_class"),
                        row.getString("last_class"),
                        row.getBoolean("closed"),
                        row.getBoolean("once"),
                        row.getInt("families")))
                .list();
    }
}
