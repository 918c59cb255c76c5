package id.prokus.registry.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who a family is, without what happened to it. */
@Repository
public class FamilyHeads {

    private final JdbcClient database;

    FamilyHeads(JdbcClient database) {
        this.database = database;
    }

    /**
     * A family, or the one under which it is read since they were merged.
     *
     * @throws id.prokus.vocabulary.Refusal {@code registry.family-unknown}, also where it is not in the asker's scope
     */
    public FamilyHead get(UUID family) {
        return database.sql("""
                with one (family) as materialized (select registry.one_family(:family))
                select family.id, family.name, family.regency, family.incubator,
                       coalesce((select left(number, 4) || repeat('•', 8) || right(number, 4) from registry.identity nik
                                 where nik.family = family.id and kind = 'NIK' and valid_to is null), '') as masked,
                       array(select edition from registry.enrolment
                             where enrolment.family in (select one.family from one)
                             union select edition from registry.candidacy
                             where candidacy.family in (select one.family from one)
                             order by edition desc) as editions
                from registry.family where family.id = (select registry.kept_family(:family))
                """)
                .param("family", family)
                .query((row, number) -> new FamilyHead(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("masked"),
                        row.getString("regency"),
                        row.getString("incubator"),
                        years((Integer[]) row.getArray("editions").getArray())))
                .optional()
                .orElseThrow(KeepEntries::familyUnknown);
    }

    /** By family, of those in the asker's scope; of one that was merged, the name under which it is read. */
    public Map<UUID, String> names(Collection<UUID> families) {
        Map<UUID, String> names = new HashMap<>();
        database.sql("""
                select asked.family, family.name
                from unnest(:families) asked (family) join registry.family on family.id = registry.kept_family(asked.family)
                """).param("families", families.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("family", UUID.class), row.getString("name"));
        });
        return names;
    }

    /**
     * The narrowest keys under which the rows of a family, and of those read as one with it, are seen, one a line: each
     * kecamatan with the incubator there.
     */
    public String scope(UUID family) {
        return String.join(
                "\n",
                database.sql("""
                with place (district, incubator) as (
                    select coalesce(nullif(district, ''), regency), incubator from registry.enrolment
                    where family in (select registry.one_family(:family))
                    union
                    select coalesce(nullif(district, ''), regency), incubator from registry.candidacy
                    where family in (select registry.one_family(:family)))
                select district || case when incubator = '' then '' else '|' || incubator end from place
                """).param("family", family).query(String.class).list());
    }

    /** Every family that is read as one with this one, itself among them. */
    public List<UUID> one(UUID family) {
        return database.sql("select registry.one_family(:family)")
                .param("family", family)
                .query(UUID.class)
                .list();
    }

    /** Of several families, each with every one that is read as one with it. */
    public Map<UUID, List<UUID>> together(Collection<UUID> families) {
        Map<UUID, List<UUID>> together = new LinkedHashMap<>();
        database.sql("select asked, registry.one_family(asked) as other from unnest(:families) asked")
                .param("families", families.toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(row.getObject("asked", UUID.class), row.getObject("other", UUID.class)))
                .list()
                .forEach(pair -> together.computeIfAbsent(pair.getKey(), _ -> new ArrayList<>())
                        .add(pair.getValue()));
        return together;
    }

    /** Those read as one with this family that are on an SK, the one that is kept first: each has a page of its own there. */
    public List<UUID> enrolled(UUID family) {
        return database.sql("""
                select one from registry.one_family(:family) one
                where exists (select from registry.enrolment where enrolment.family = one)
                order by one <> registry.kept_family(:family), one
                """).param("family", family).query(UUID.class).list();
    }

    private static List<Integer> years(Integer[] editions) {
        return Arrays.asList(editions);
    }
}
