package id.prokus.place;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Repository;

/** The loaded lists of desa and kelurahan; the one that is valid from the latest day counts. */
@Repository
class Villages {

    private static final String CURRENT =
            "(select id from place.village_list order by valid_from desc, id desc limit 1)";

    private final JdbcClient database;
    private final DataSource dataSource;

    Villages(JdbcClient database, DataSource dataSource) {
        this.database = database;
        this.dataSource = dataSource;
    }

    /** All lists, the one that counts first. */
    List<VillageList> lists() {
        return database.sql("""
                select id, basis, valid_from, villages, loaded_at, loaded_by
                from place.village_list
                order by valid_from desc, id desc
                """).query(Villages::list).list();
    }

    Optional<Village> find(String code) {
        return database.sql("select code, name from place.village where list = " + CURRENT + " and code = :code")
                .param("code", code)
                .query(Villages::village)
                .optional();
    }

    /** Those whose code begins so, by code. */
    List<Village> under(String code) {
        return database.sql("""
                select code, name from place.village
                where list = %s and code like :code || '%%'
                order by code
                """.formatted(CURRENT))
                .param("code", code)
                .query(Villages::village)
                .list();
    }

    /**
     * Those whose name could be meant: it begins so, or one half of it is spelt so. A single slip leaves one of the two
     * halves of a name whole, which an index finds at once.
     *
     * @param key letters and digits only, in capitals
     */
    List<Village> like(String key, int most) {
        int half = key.length() / 2;
        return database.sql("""
                select code, name from place.village
                where list = %s
                  and (key like :key || '%%'
                       or (:slips and key like :front || '%%' and length(key) between :shortest and :longest)
                       or (:slips and reverse(key) like reverse(:back) || '%%' and length(key) between :shortest and :longest))
                order by key <> :key, key not like :key || '%%', length(key), code
                limit :most
                """.formatted(CURRENT))
                .param("key", key)
                .param("slips", SpellingSlip.reach(key) > 0)
                .param("front", key.substring(0, half))
                .param("back", key.substring(half))
                .param("shortest", key.length() - 1)
                .param("longest", key.length() + 1)
                .param("most", most)
                .query(Villages::village)
                .list();
    }

    void add(VillageList list, List<Village> villages) {
        database.sql("""
                insert into place.village_list (id, basis, valid_from, villages, loaded_at, loaded_by)
                values (:id, :basis, :validFrom, :villages, :loadedAt, :loadedBy)
                """)
                .param("id", list.id())
                .param("basis", list.basis())
                .param("validFrom", list.validFrom())
                .param("villages", list.villages())
                .param("loadedAt", list.loadedAt().atOffset(ZoneOffset.UTC))
                .param("loadedBy", list.loadedBy())
                .update();
        copy(list.id(), villages);
    }

    private void copy(UUID list, List<Village> villages) {
        var lines = new StringBuilder();
        for (Village village : villages) {
            lines.append(list).append('\t').append(village.code()).append('\t');
            lines.append(village.name().replace("\\", "\\\\")).append('\t');
            lines.append(village.key()).append('\n');
        }
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy place.village (list, code, name, key) from stdin",
                            new StringReader(lines.toString()));
        } catch (SQLException e) {
            var translated = new SQLStateSQLExceptionTranslator().translate("copy", null, e);
            throw translated == null ? new IllegalStateException("copy failed", e) : translated;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static Village village(ResultSet row, int number) throws SQLException {
        return new Village(row.getString("code"), row.getString("name"));
    }

    private static VillageList list(ResultSet row, int number) throws SQLException {
        return new VillageList(
                row.getObject("id", UUID.class),
                row.getString("basis"),
                row.getDate("valid_from").toLocalDate(),
                row.getInt("villages"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("loaded_by"));
    }
}
