package id.prokus.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.TestDatabases;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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

    @Test
    void a_migration_that_somebodys_data_went_through_is_never_edited() throws Exception {
        var known = new Properties();
        try (var file = getClass().getResourceAsStream("migrations.sha256")) {
            known.load(file);
        }
        for (Resource migration :
                new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/**/*.sql")) {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(migration.getContentAsByteArray()));
            assertThat(known.remove(migration.getFilename()))
                    .as(
                            "A data folder that went through another %1$s would refuse to start: write a new migration instead."
                                    + " Of a new one, add the line %1$s=%2$s to migrations.sha256.",
                            migration.getFilename(), hash)
                    .isEqualTo(hash);
        }
        assertThat(known).as("migrations that are gone").isEmpty();
    }

    private static List<String> tables(DataSource database) {
        return JdbcClient.create(database).sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema') order by 1
                """).query(String.class).list();
    }
}
