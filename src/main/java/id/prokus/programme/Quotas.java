package id.prokus.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many families are promised in each edition. */
@Repository
public class Quotas {

    private final JdbcClient database;

    Quotas(JdbcClient database) {
        this.database = database;
    }

    public QuotaTree of(Edition edition) {
        return new QuotaTree(database.sql("""
                select id, parent, level, code, label, families, source
                from programme.quota
                where edition = :edition
                order by position, id
                """)
                .param("edition", edition.key())
                .query(Quotas::quota)
                .list());
    }

    /** At the end. */
    void add(Edition edition, Quota quota) {
        written("""
                insert into programme.quota (id, edition, parent, position, level, code, label, families, source)
                values (:id, :edition, :parent,
                    (select coalesce(max(position), 0) + 10 from programme.quota where edition = :edition),
                    :level, :code, :label, :families, :source)
                """, edition, quota);
    }

    void change(Edition edition, Quota quota) {
        written("""
                update programme.quota
                set code = :code, label = :label, families = :families, source = :source
                where edition = :edition and id = :id
                """, edition, quota);
    }

    void remove(Edition edition, UUID id) {
        database.sql("delete from programme.quota where edition = :edition and id = :id")
                .param("edition", edition.key())
                .param("id", id)
                .update();
    }

    private void written(String statement, Edition edition, Quota quota) {
        database.sql(statement)
                .param("id", quota.id())
                .param("edition", edition.key())
                .param("parent", quota.parent().orElse(null), Types.OTHER)
                .param("level", quota.level().code())
                .param("code", quota.code())
                .param("label", quota.label())
                .param("families", quota.families())
                .param("source", quota.source())
                .update();
    }

    private static Quota quota(ResultSet row, int number) throws SQLException {
        return new Quota(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("parent", UUID.class)),
                QuotaLevel.of(row.getString("level")).orElseThrow(),
                row.getString("code"),
                row.getString("label"),
                row.getInt("families"),
                row.getString("source"));
    }
}
