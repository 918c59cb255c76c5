package id.prokus.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** One history of changes to the tables, in one folder per module. */
public final class Migrations {

    private static final String FOLDER = "classpath:db/migration";

    private Migrations() {}

    /**
     * Brings a database to today's tables.
     *
     * @throws DatabaseUnavailable where the database was made by a newer or altered ProKUS
     */
    public static void apply(DataSource database) {
        try {
            Flyway.configure()
                    .dataSource(database)
                    .locations(FOLDER)
                    .failOnMissingLocations(true)
                    .validateMigrationNaming(true)
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

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
