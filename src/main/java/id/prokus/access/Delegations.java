package id.prokus.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Duties that were handed over for a time. */
@Repository
public class Delegations {

    private static final String COLUMNS = """
            select id, delegated_by, account, role, place, from_day, until_day from access.mandate
            """;

    private final JdbcClient database;

    Delegations(JdbcClient database) {
        this.database = database;
    }

    void mark(UUID mandate, String by) {
        database.sql("update access.mandate set delegated_by = :by where id = :id")
                .param("by", by)
                .param("id", mandate)
                .update();
    }

    /** Whose duty it is; empty where it is the holder's own. */
    public Optional<String> by(UUID mandate) {
        return database.sql("select delegated_by from access.mandate where id = :id and delegated_by is not null")
                .param("id", mandate)
                .query(String.class)
                .optional();
    }

    /** What an account handed over, the latest first. */
    public List<Delegation> of(String account) {
        return database.sql(COLUMNS + "where delegated_by = :account order by from_day desc, id desc")
                .param("account", account)
                .query(Delegations::delegation)
                .list();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                row.getString("delegated_by"),
                row.getString("account"),
                Role.find(row.getString("role")).orElseThrow(),
                row.getString("place"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
