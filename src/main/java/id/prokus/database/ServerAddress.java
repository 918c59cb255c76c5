package id.prokus.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that answers.
 *
 * @param url a JDBC URL
 * @param user empty where the URL says it
 * @param password empty where the URL says it
 */
record ServerAddress(String url, String user, String password) {

    static ServerAddress configured(DatabaseSettings settings) {
        String url = settings.url().strip();
        return new ServerAddress(
                url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:"),
                settings.user(),
                settings.password());
    }

    static ServerAddress local(int port, String database, String user, String password) {
        return new ServerAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    DataSource connections() {
        return source();
    }

    /** Connections that take a role of less rights at once, and fall back to it when they are reset. */
    DataSource connectionsAs(String role) {
        var source = source();
        source.setOptions("-c role=" + role);
        return source;
    }

    private PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        if (!user.isEmpty()) {
            source.setUser(user);
        }
        if (!password.isEmpty()) {
            source.setPassword(password);
        }
        source.setApplicationName("prokus");
        source.setReWriteBatchedInserts(true);
        // An error's detail quotes the row it is about, and a row may hold a NIK.
        source.setLogServerErrorDetail(false);
        return source;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "ServerAddress";
    }
}
