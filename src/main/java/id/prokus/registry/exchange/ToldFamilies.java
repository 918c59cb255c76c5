package id.prokus.registry.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which families are meant, thousands at once, among those in the scope of whoever asks. */
@Repository
class ToldFamilies {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient database;

    ToldFamilies(JdbcClient database) {
        this.database = database;
    }

    Map<String, UUID> byNik(Collection<String> numbers) {
        var families = new HashMap<String, UUID>();
        for (List<String> some : parts(numbers)) {
            database.sql("""
                    select number, family from registry.identity
                    where valid_to is null and kind = 'NIK' and number = any (:numbers)
                    """).param("numbers", some.toArray(String[]::new)).query(row -> {
                families.put(row.getString("number"), row.getObject("family", UUID.class));
            });
        }
        return families;
    }

    Map<UUID, ToldFamily> get(Collection<UUID> ids) {
        var families = new HashMap<UUID, ToldFamily>();
        for (List<UUID> some : parts(ids)) {
            database.sql("""
                    select family.id, family.regency,
                           array(select edition from registry.enrolment where enrolment.family = family.id
                                 order by edition desc) as editions
                    from registry.family where family.id = any (:ids)
                    """)
                    .param("ids", some.toArray(UUID[]::new))
                    .query((row, number) -> new ToldFamily(
                            row.getObject("id", UUID.class), row.getString("regency"), Arrays.asList((Integer[])
                                    row.getArray("editions").getArray())))
                    .list()
                    .forEach(family -> families.put(family.id(), family));
        }
        return families;
    }

    private static <T> List<List<T>> parts(Collection<T> all) {
        var list = List.copyOf(all);
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            parts.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
