package id.prokus.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One history of changes to the tables, in one folder per module. */
public final class Migrations {

    private static final String FOLDER = "classpath:db/migration";
    private static final String HISTORY = "public.flyway_schema_history";

    private Migrations() {}

    /**
     * Brings a database to today's tables.
     *
     * @throws DatabaseUnavailable where the database was made by a newer or altered ProKUS
     */
    public static void apply(DataSource connections) {
        var database = JdbcClient.create(connections);
        String today = fingerprint();
        // Most starts change nothing, and Flyway takes a second to find that out.
        if (!today.equals(stamp(database))) {
            migrate(connections);
            ApplicationRole.allow(database);
            database.sql("comment on table " + HISTORY + " is '" + today + "'").update();
        }
    }

    private static void migrate(DataSource connections) {
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations(FOLDER)
                    .failOnMissingLocations(true)
                    .validateMigrationNaming(true)
                    // What is there already is no news.
                    .initSql("set client_min_messages = warning")
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new DatabaseUnavailable(
                    "Basis data ini dibuat oleh ProKUS versi lain. Pakailah versi yang sama atau lebih baru,"
                            + " atau folder data lain dengan PROKUS_DATA.",
                    e);
        } catch (FlywayException e) {
            throw new DatabaseUnavailable("Basis data tidak dapat disiapkan: " + firstLine(e), e);
        }
    }

    /** Of the migrations that were applied last; empty where none were. */
    private static String stamp(JdbcClient database) {
        return database.sql("select coalesce(obj_description(to_regclass('" + HISTORY + "'), 'pg_class'), '')")
                .query(String.class)
                .single();
    }

    /** Of the migrations this programme carries: their names and words. */
    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Resource[] migrations = new PathMatchingResourcePatternResolver().getResources(FOLDER + "/**/*.sql");
            Arrays.sort(migrations, Comparator.comparing(Migrations::name));
            for (Resource migration : migrations) {
                digest.update(name(migration).getBytes(StandardCharsets.UTF_8));
                digest.update(migration.getContentAsByteArray());
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Resource migration) {
        return String.valueOf(migration.getFilename());
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
