package id.prokus.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the data are to live.
 *
 * @param folder what is kept between runs
 * @param programs where the embedded PostgreSQL's own programmes are unpacked
 * @param url a PostgreSQL server of one's own, as a JDBC or libpq URL; empty for the embedded one
 * @param user on that server; empty where the URL says it
 * @param password on that server; empty where the URL says it
 */
public record DatabaseSettings(Path folder, Path programs, String url, String user, String password) {

    /** {@code PROKUS_DATA}, {@code PROKUS_POSTGRESQL}, {@code PROKUS_DB_URL}, {@code PROKUS_DB_USER} and {@code PROKUS_DB_PASSWORD}. */
    public static DatabaseSettings of(Map<String, String> environment) {
        Path folder = Path.of(environment.getOrDefault("PROKUS_DATA", "data"))
                .toAbsolutePath()
                .normalize();
        String programs = environment.getOrDefault("PROKUS_POSTGRESQL", "");
        return new DatabaseSettings(
                folder,
                programs.isEmpty()
                        ? folder.resolve("postgresql")
                        : Path.of(programs).toAbsolutePath(),
                environment.getOrDefault("PROKUS_DB_URL", ""),
                environment.getOrDefault("PROKUS_DB_USER", ""),
                environment.getOrDefault("PROKUS_DB_PASSWORD", ""));
    }

    boolean embedded() {
        return url.isBlank();
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + folder + (embedded() ? ", embedded]" : ", own server]");
    }
}
