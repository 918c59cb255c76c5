package id.prokus.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Writes many lines into one table by PostgreSQL's COPY, in the transaction at hand. COPY does not go through row-level
 * security, so the lines are copied beside the table and inserted from there.
 */
public final class BulkCopy {

    private static final int BUFFER = 1 << 16;
    private static final SQLExceptionTranslator TRANSLATOR = new SQLStateSQLExceptionTranslator();

    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER + 4096);
    private final CopyIn copy;
    private boolean lineBegun;

    private BulkCopy(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * @param target the table and its columns, as COPY takes them
     * @param lines writes every line: {@link #cell} for each column, then {@link #endLine}
     */
    public static void into(DataSource dataSource, String target, Consumer<BulkCopy> lines) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            String columns = target.substring(target.indexOf('(') + 1, target.lastIndexOf(')'));
            String table = target.substring(0, target.indexOf('(')).strip();
            execute(
                    connection,
                    "create temp table beside on commit drop as select " + columns + " from " + table
                            + " with no data");
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy beside from stdin");
            try {
                BulkCopy writing = new BulkCopy(copy);
                lines.accept(writing);
                writing.flush();
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
            execute(connection, "insert into " + target + " select * from beside");
            execute(connection, "drop table beside");
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public BulkCopy cell(Object value) {
        if (lineBegun) {
            buffer.write('\t');
        }
        lineBegun = true;
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        for (byte b : text) {
            switch (b) {
                case '\\' -> escaped('\\');
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                // PostgreSQL's texts cannot hold it.
                case 0 -> {}
                default -> buffer.write(b);
            }
        }
        return this;
    }

    public BulkCopy nothing() {
        if (lineBegun) {
            buffer.write('\t');
        }
        lineBegun = true;
        escaped('N');
        return this;
    }

    public void endLine() {
        buffer.write('\n');
        lineBegun = false;
        if (buffer.size() >= BUFFER) {
            flush();
        }
    }

    private void escaped(char letter) {
        buffer.write('\\');
        buffer.write(letter);
    }

    private void flush() {
        try {
            copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
            buffer.reset();
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private static RuntimeException translated(SQLException e) {
        var translated = TRANSLATOR.translate("copy", null, e);
        return translated == null ? new IllegalStateException("copy failed", e) : translated;
    }
}
