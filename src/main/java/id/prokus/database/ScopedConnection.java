package id.prokus.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Says the thread's scope before the first statement of each transaction, and commits what nobody else has ended. */
final class ScopedConnection implements InvocationHandler {

    private final Connection connection;
    private boolean told;

    ScopedConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "createStatement", "prepareStatement", "prepareCall", "unwrap" -> tell();
            case "commit", "rollback" -> told = arguments != null && arguments.length > 0 && told;
            case "close" -> end();
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private void tell() throws SQLException {
        if (told) {
            return;
        }
        if (RowScope.current().equals(RowScope.UNTOLD)) {
            connection.setAutoCommit(true);
            return;
        }
        try (var statement = connection.prepareStatement("select set_config('prokus.scope', ?, true)")) {
            statement.setString(1, RowScope.current());
            statement.execute();
        }
        told = true;
    }

    /** Whoever meant to undo has rolled back before; a transaction that failed is rolled back by the pool. */
    private void end() {
        try {
            if (told && !connection.isClosed()) {
                connection.commit();
            }
        } catch (SQLException failed) {
            // It was told already, to whoever ran the statement that failed.
        }
    }
}
