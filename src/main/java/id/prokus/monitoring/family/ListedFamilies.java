package id.prokus.monitoring.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The families of whoever asks, as phones list them: the row-level security of the database says whose they are. */
@Repository
public class ListedFamilies {

    /** More than this no phone shows fluently. */
    public static final int MOST = 5_000;

    private static final String SELECT = """
            select family.id, family.name, place.village,
                   1 + (select count(*) from registry.entry where entry.family = family.id) as version,
                   coalesce(business.said ->> 'nama_usaha', '') as business,
                   month.said ->> 'omzet' as omzet, month.said ->> 'biaya' as biaya, month.said ->> 'laba' as laba,
                   month.said ->> 'tabungan' as tabungan, month.said ->> 'pekerja' as pekerja
            from registry.family
            join lateral (select village from registry.enrolment where enrolment.family = family.id
                          order by edition desc limit 1) place on true
            left join lateral (select said from registry.entry_standing
                               where entry_standing.family = family.id and kind = 'usaha' and withdrawn is null
                               order by happened_on desc, id desc limit 1) business on true
            left join lateral (select said from registry.entry_standing
                               where entry_standing.family = family.id and withdrawn is null
                                 and kind in ('laporan-usaha', 'laporan-putaran', 'laporan-inkubator')
                                 and said ->> 'omzet' is not null
                               order by happened_on desc, id desc limit 1) month on true
            """;

    private final JdbcClient database;

    ListedFamilies(JdbcClient database) {
        this.database = database;
    }

    /** All that whoever asks may see, always in the same order; {@link #MOST} and one more where there are more. */
    public List<ListedFamily> all() {
        return database.sql(SELECT + """
                where registry.kept_family(family.id) = family.id
                order by family.name collate "C", family.id limit :most
                """)
                .param("most", MOST + 1)
                .query(ListedFamilies::listed)
                .list();
    }

    public Optional<ListedFamily> find(UUID family) {
        return database.sql(SELECT + "where family.id = :family")
                .param("family", family)
                .query(ListedFamilies::listed)
                .optional();
    }

    /** Those of these that whoever asks may see. */
    public List<UUID> seen(List<UUID> families) {
        return database.sql("select id from registry.family where id = any (:families)")
                .param("families", families.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static ListedFamily listed(ResultSet row, int number) throws SQLException {
        String village = row.getString("village");
        var values = new ArrayList<String>();
        for (String column : ListedFamily.COLUMNS) {
            values.add(Optional.ofNullable(row.getString(column)).orElse(""));
        }
        return new ListedFamily(
                row.getObject("id", UUID.class),
                row.getString("name") + (village.isEmpty() ? "" : " · " + village),
                row.getLong("version"),
                row.getString("business"),
                values);
    }
}
