package id.prokus.example;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the whole invented world out again. Only the trail remembers it. */
@Component
class RemoveExample {

    /**
     * What an example fills, each table after those that point at it. An example lives alone in its database, so all of
     * it goes, but for what the programme brings along.
     */
    private static final String ITS_TABLES = """
            with recursive its as (
                select c.oid, n.nspname || '.' || c.relname as name
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p')
                    and (n.nspname in ('intake', 'olah', 'registry', 'example', 'dissemination', 'mentoring',
                            'enterprise', 'assistance', 'kpm', 'indicator', 'monitoring', 'story', 'outreach')
                        or n.nspname = 'programme' and c.relname in ('roster', 'roster_entry'))
                    and n.nspname || '.' || c.relname not in ('mentoring.threshold', 'registry.row_key_secret', 'olah.sign_off_step',
                            'indicator.formula', 'indicator.reference_line', 'monitoring.instrument_version')),
            depth as (
                select oid, name, 0 as level from its
                union all
                select its.oid, its.name, depth.level + 1
                from depth
                join pg_constraint key on key.conrelid = depth.oid and key.contype = 'f' and key.confrelid <> depth.oid
                join its on its.oid = key.confrelid)
            select name from depth group by name order by max(level), name
            """;

    private final ExampleWorlds worlds;
    private final ExamplePeople people;
    private final JdbcClient database;
    private final Trail trail;

    RemoveExample(ExampleWorlds worlds, ExamplePeople people, JdbcClient database, Trail trail) {
        this.worlds = worlds;
        this.people = people;
        this.database = database;
        this.trail = trail;
    }

    /** @throws Refusal {@code example.not-there} or {@code example.mixed} */
    @Transactional
    void remove(Actor by) {
        if (worlds.find().isEmpty()) {
            throw new Refusal(
                    "example.not-there",
                    new Text("Tidak ada contoh di basis data ini.", "There is no example in this database."));
        }
        if (worlds.mixed()) {
            throw new Refusal(
                    "example.mixed",
                    new Text(
                            "Ada berkas yang bukan bagian contoh. Menghapus contoh akan menghapusnya juga, karena itu ditolak. Pakai folder data lain dengan PROKUS_DATA untuk data yang sebenarnya.",
                            "Files came in that are none of the example's, and removing it would remove them; so it is refused. Use another data folder with PROKUS_DATA for real data."));
        }
        // Rows of intake are opened for a reason only, and this is one.
        database.sql("select set_config('prokus.identity_numbers', 'open', true)")
                .query(String.class)
                .single();
        // Drafts are shown to their own people only, and they go too.
        database.sql("""
                select set_config('prokus.scope', '*' || chr(10) || coalesce(string_agg(distinct owner, chr(10)), ''), true)
                from dissemination.invitation where owner <> ''
                """).query(String.class).single();
        List<String> tables = database.sql(ITS_TABLES).query(String.class).list();
        tables.forEach(table -> database.sql("delete from " + table).update());
        ExampleOffices.removal()
                .forEach(statement -> database.sql(statement)
                        .param("source", ExampleOffices.SOURCE)
                        .param("by", LoadExample.BY.name())
                        .update());
        database.sql("""
                update programme.round set begins = null, ends = null, state = 'rencana', note = ''
                where note = :note
                """).param("note", ExampleRounds.NOTE).update();
        people.remove();
        trail.record(by, "example.removed", "contoh");
    }
}
