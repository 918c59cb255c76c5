package id.prokus.testing;

import id.prokus.database.EmbeddedPostgres;
import id.prokus.database.Migrations;
import id.prokus.database.ScopedPool;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Real databases for tests: one PostgreSQL for the whole run, kept in {@code target}, and a database of one's own in a
 * few hundredths of a second, copied from one that was migrated once.
 */
public final class TestDatabases {

    private static final String PREFIX = "uji_";
    private static final String TEMPLATE = PREFIX + ProcessHandle.current().pid();
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabases() {}

    /** An empty database with today's tables; close the pool when done with it. */
    public static ScopedPool fresh() {
        String name = TEMPLATE + "_" + MADE.incrementAndGet();
        administrator().sql("create database " + name + " template " + TEMPLATE).update();
        return pool(name);
    }

    /** The same database as its owner, whom no policy stops: for tests of the policies themselves. */
    public static DataSource asOwner(DataSource database) {
        return asOwner(JdbcClient.create(database));
    }

    /** Likewise. */
    public static DataSource asOwner(JdbcClient database) {
        return SERVER.connections(
                database.sql("select current_database()").query(String.class).single());
    }

    /** An empty database without any table of ours. */
    public static DataSource empty() {
        String name = TEMPLATE + "_" + MADE.incrementAndGet();
        administrator().sql("create database " + name).update();
        return SERVER.connections(name);
    }

    private static EmbeddedPostgres start() {
        var server = EmbeddedPostgres.in(
                Path.of("target", "uji").toAbsolutePath(),
                Path.of("target", "postgresql").toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var administrator = JdbcClient.create(server.connections("postgres"));
        administrator
                .sql("select datname from pg_database where datname like '" + PREFIX + "%'")
                .query(String.class)
                .list()
                .stream()
                .filter(TestDatabases::left)
                .forEach(name -> administrator
                        .sql("drop database if exists " + name + " with (force)")
                        .update());
        administrator.sql("create database " + TEMPLATE).update();
        Migrations.apply(server.connections(TEMPLATE));
        return server;
    }

    /** By a run that was killed, or by this one's predecessor under the same process number. */
    private static boolean left(String name) {
        long process = Long.parseLong(name.split("_", -1)[1]);
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    private static JdbcClient administrator() {
        return JdbcClient.create(SERVER.connections("postgres"));
    }

    private static ScopedPool pool(String name) {
        return new ScopedPool(SERVER.connectionsToWork(name));
    }
}
