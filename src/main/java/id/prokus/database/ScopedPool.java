package id.prokus.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections for the programme's work, each transaction of which knows the {@link RowScope} it is done in. A statement
 * by itself is a transaction too: it is committed when its connection goes back.
 */
public final class ScopedPool extends AbstractDataSource implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();

    public ScopedPool(DataSource connections) {
        pool.setPoolName("prokus");
        pool.setMaximumPoolSize(10);
        // A command needs one or two, and should not wait at its end for more to arrive.
        pool.setMinimumIdle(0);
        // A scope holds for one transaction, so there must be one round every statement.
        pool.setAutoCommit(false);
        pool.setDataSource(connections);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                ScopedPool.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ScopedConnection(pool.getConnection()));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
