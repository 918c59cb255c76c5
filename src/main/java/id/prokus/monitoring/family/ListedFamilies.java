package id.prokus.monitoring.family;

import id.prokus.vocabulary.Jakarta;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The families of whoever asks, as phones list them: the row-level security of the database says whose they are. */
@Repository
public class ListedFamilies {

    /** More than this no phone shows fluently. */
    public static final int MOST = 5_000;

    private static final String OWN = """
            with own as materialized (
                select walk.family
                from organisation.account_person
                join mentoring.walk on walk.mentor = account_person.person
                                       and coalesce(walk.mentor_until, 'infinity') >= :today
                                    or walk.companion = account_person.person
                                       and coalesce(walk.companion_until, 'infinity') >= :today
                where account_person.account = :account)
            """;

    private static final String SELECT = """
            select family.id, family.name, place.village,
                   1 + (select count(*) from registry.entry where entry.family = family.id) as version,
                   coalesce(business.said ->> 'nama_usaha', '') as business,
                   month.said ->> 'omzet' as omzet, month.said ->> 'biaya' as biaya, month.said ->> 'laba' as laba,
                   month.said ->> 'tabungan' as tabungan, month.said ->> 'pekerja' as pekerja,
                   (select jsonb_agg(jsonb_build_object(
                               'form', asked.form, 'dueOn', asked.due_on,
                               'questions', (select jsonb_agg(substring(path from '[^/]*$') order by path)
                                             from monitoring.returned_question q where q.returned = asked.id),
                               'reasons', (select jsonb_agg(reason order by path)
                                           from monitoring.returned_question q where q.returned = asked.id))
                               order by asked.due_on, asked.id)
                    from monitoring.returned asked
                    where asked.account = :account and asked.family = family.id and asked.closed_at is null) as returned
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

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    ListedFamilies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Those whom the phone's owner walks with today; where nobody said with whom, all of the owner's place. Always in the
     * same order; {@link #MOST} and one more where there are more.
     *
     * @param account whose phone it is: what was returned to others is none of its concern
     */
    public List<ListedFamily> all(String account) {
        return database.sql(OWN + SELECT + """
                where registry.kept_family(family.id) = family.id
                  and (not exists (select from own) or family.id in (select family from own))
                order by family.name collate "C", family.id limit :most
                """)
                .param("account", account)
                .param("today", Jakarta.today(clock))
                .param("most", MOST + 1)
                .query(ListedFamilies::listed)
                .list();
    }

    public Optional<ListedFamily> find(UUID family) {
        return database.sql(SELECT + "where family.id = :family")
                .param("account", "")
                .param("family", family)
                .query(ListedFamilies::listed)
                .optional();
    }

    /** Whether whoever asks may see it. Of one at a time, PostgreSQL plans it once; of an array it would each time anew. */
    public boolean sees(UUID family) {
        return database.sql("select exists (select from registry.family where id = :family)")
                .param("family", family)
                .query(Boolean.class)
                .single();
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
                values,
                Optional.ofNullable(row.getString("returned"))
                        .map(words -> JSON.readValue(words, new TypeReference<List<ListedFamily.Asked>>() {}))
                        .orElse(List.of()));
    }
}
