package id.prokus.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.TestDatabases;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

    @Test
    void an_empty_database_is_brought_to_todays_tables() {
        var empty = TestDatabases.empty();

        Migrations.apply(empty);

        assertThat(tables(empty)).contains("access.account", "access.trail");
    }

    @Test
    void a_second_start_changes_nothing() {
        try (var migrated = TestDatabases.fresh()) {
            List<String> before = tables(migrated);

            Migrations.apply(TestDatabases.asOwner(migrated));

            assertThat(tables(migrated)).isEqualTo(before);
        }
    }

    private static List<String> tables(DataSource database) {
        return JdbcClient.create(database).sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema') order by 1
                """).query(String.class).list();
    }
}
