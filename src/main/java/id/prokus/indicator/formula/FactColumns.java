package id.prokus.indicator.formula;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What formulas may read, with what each column means. */
@Repository
public class FactColumns {

    private final JdbcClient database;

    FactColumns(JdbcClient database) {
        this.database = database;
    }

    /** @param view {@code facts.family_round} */
    public record FactColumn(String view, String name, String type, String meaning) {}

    public List<FactColumn> all() {
        return database.sql("""
                select 'facts.' || v.relname as view, a.attname as name, format_type(a.atttypid, null) as type,
                       coalesce(col_description(v.oid, a.attnum), '') as meaning
                from pg_class v join pg_namespace s on s.oid = v.relnamespace
                join pg_attribute a on a.attrelid = v.oid and a.attnum > 0 and not a.attisdropped
                where s.nspname = 'facts' and v.relkind = 'v'
                order by v.relname, a.attnum
                """).query(FactColumn.class).list();
    }
}
