package id.prokus.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whom PostgreSQL takes the running programme for: neither the tables' owner nor anybody who passes by row-level security,
 * so that a forgotten filter shows nobody a family that is not theirs.
 */
final class ApplicationRole {

    /** Made by a migration. */
    static final String NAME = "prokus_aplikasi";

    private static final List<String> RIGHTS = List.of(
            "grant usage on schema %s to " + NAME,
            "grant select, insert, update, delete on all tables in schema %s to " + NAME,
            "grant usage on all sequences in schema %s to " + NAME);

    private ApplicationRole() {}

    /** Rights on what the migrations made; the trail is added to and never changed, and who sees what is only read. */
    static void allow(JdbcClient owner) {
        owner.sql("""
                select nspname from pg_namespace
                where nspname !~ '^pg_' and nspname not in ('public', 'information_schema')
                order by nspname
                """)
                .query(String.class)
                .list()
                .forEach(schema -> RIGHTS.forEach(
                        right -> owner.sql(right.formatted(schema)).update()));
        owner.sql("revoke update, delete on access.trail from " + NAME).update();
        owner.sql("revoke insert, update, delete on access.audience from " + NAME)
                .update();
    }

    /** @param password of letters, digits, - and _ */
    static void letIn(DataSource owner, String password) {
        var database = JdbcClient.create(owner);
        boolean already = database.sql("select rolcanlogin from pg_roles where rolname = '" + NAME + "'")
                .query(Boolean.class)
                .single();
        if (!already) {
            database.sql("alter role " + NAME + " login password '" + password + "'")
                    .update();
        }
    }
}
