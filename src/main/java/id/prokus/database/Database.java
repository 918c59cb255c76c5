package id.prokus.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The database of this process. It is made ready in the background, while the rest of the programme starts or reads files;
 * whoever asks for a connection too early waits.
 */
public final class Database implements AutoCloseable {

    private final CompletableFuture<Ready> ready;
    private final ScopedPool pool;

    private Database(CompletableFuture<Ready> ready) {
        this.ready = ready;
        this.pool = new ScopedPool(new Waiting(ready));
    }

    /** Returns at once. */
    public static Database open(DatabaseSettings settings) {
        // Two threads that both wake up the logging would talk about it on the terminal.
        LoggerFactory.getILoggerFactory();
        var ready = new CompletableFuture<Ready>();
        Thread.ofPlatform().name("database").daemon().start(() -> {
            try {
                ready.complete(prepare(settings));
            } catch (RuntimeException | Error e) {
                ready.completeExceptionally(e);
            }
        });
        return new Database(ready);
    }

    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        try {
            ready.join().stop().run();
        } catch (CompletionException e) {
            // It never was ready, and whoever needed it was told so.
        }
    }

    private static Ready prepare(DatabaseSettings settings) {
        if (!settings.embedded()) {
            var address = ServerAddress.configured(settings);
            try {
                Migrations.apply(address.connections());
            } catch (CannotGetJdbcConnectionException e) {
                throw new DatabaseUnavailable(
                        "Server PostgreSQL pada PROKUS_DB_URL tidak dapat dihubungi."
                                + " Periksa alamat, nama basis data, PROKUS_DB_USER, dan PROKUS_DB_PASSWORD.",
                        e);
            }
            return new Ready(address.connectionsAs(ApplicationRole.NAME), () -> {});
        }
        var server = EmbeddedPostgres.in(settings.folder(), settings.programs());
        try {
            Migrations.apply(server.connections("postgres"));
            return new Ready(server.connectionsToWork("postgres"), server::close);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private record Ready(DataSource connections, Runnable stop) {}

    private static final class Waiting extends AbstractDataSource {

        private final CompletableFuture<Ready> ready;

        Waiting(CompletableFuture<Ready> ready) {
            this.ready = ready;
        }

        @Override
        public Connection getConnection() throws SQLException {
            try {
                return ready.join().connections().getConnection();
            } catch (CompletionException e) {
                throw new SQLException(e.getCause());
            }
        }

        /** How long the pool waits for its own threads when it closes, in seconds. */
        @Override
        public int getLoginTimeout() {
            return 5;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
