package id.prokus.registry.timeline;

import java.util.Arrays;
import java.util.List;
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

    /** @throws id.prokus.vocabulary.Refusal {@code registry.family-unknown}, also where it is not in the asker's scope */
    public FamilyHead get(UUID family) {
        return database.sql("""
                select family.id, family.name, family.regency, family.incubator,
                       coalesce((select left(number, 4) || repeat('•', 8) || right(number, 4) from registry.identity nik
                                 where nik.family = family.id and kind = 'NIK' and valid_to is null), '') as masked,
                       array(select edition from registry.enrolment where enrolment.family = family.id
                             union select edition from registry.candidacy where candidacy.family = family.id
                             order by edition desc) as editions
                from registry.family where family.id = :family
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

    private static List<Integer> years(Integer[] editions) {
        return Arrays.asList(editions);
    }
}
