package id.prokus;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house rule: whoever opens the database can read what everything in it means. */
class EveryTableIsExplainedTest {

    @Test
    void every_table_view_and_column_of_ours_has_a_comment() {
        try (var database = TestDatabases.fresh()) {
            var silent =
                    JdbcClient.create(database).sql("""
                    select n.nspname || '.' || c.relname || coalesce('.' || a.attname, '')
                    from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    left join lateral (
                        select null::name as attname, 0 as attnum
                        union all
                        select attname, attnum from pg_attribute
                        where attrelid = c.oid and attnum > 0 and not attisdropped) a on true
                    left join pg_description d
                        on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = a.attnum
                    where c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
                      and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')
                      and coalesce(d.description, '') = ''
                    order by 1
                    """).query(String.class).list();

            assertThat(silent).as("tables and columns without a comment").isEmpty();
        }
    }

    @Test
    void every_table_of_ours_is_in_the_schema_of_a_module() {
        try (var database = TestDatabases.fresh()) {
            var outside =
                    JdbcClient.create(database).sql("""
                    select table_name from information_schema.tables
                    where table_schema = 'public' and table_name <> 'flyway_schema_history'
                    """).query(String.class).list();

            assertThat(outside).isEmpty();
        }
    }
}
