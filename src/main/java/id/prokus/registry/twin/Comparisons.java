package id.prokus.registry.twin;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Families as they are held side by side: each by itself, whatever was merged. */
@Repository
class Comparisons {

    private final JdbcClient database;

    Comparisons(JdbcClient database) {
        this.database = database;
    }

    /** @throws Refusal {@code registry.family-unknown} */
    Comparison get(UUID family) {
        return database.sql("""
                select family.id, family.name, family.sex, family.birth_date, family.regency, family.incubator,
                       coalesce((select left(number, 4) || repeat('•', 8) || right(number, 4) from registry.identity i
                                 where i.family = family.id and kind = 'NIK' and valid_to is null), '') as masked,
                       coalesce((select left(number, 4) || repeat('•', 8) || right(number, 4) from registry.identity i
                                 where i.family = family.id and kind = 'KK' and valid_to is null), '') as card,
                       coalesce((select concat_ws(', ', nullif(address, ''), nullif(village, ''))
                                 from registry.enrolment e where e.family = family.id
                                 order by edition desc limit 1), '') as address,
                       array(select edition from registry.enrolment e where e.family = family.id
                             order by edition) as editions,
                       (select count(*) from registry.entry_standing s
                        where s.family = family.id and s.withdrawn is null) as entries,
                       (select max(happened_on) from registry.entry_standing s
                        where s.family = family.id and s.withdrawn is null) as last_entry,
                       (select coalesce(sum(amount), 0)::bigint from registry.payment p
                        where p.family = family.id) as paid
                from registry.family where family.id = :family
                """)
                .param("family", family)
                .query((row, number) -> new Comparison(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("masked"),
                        row.getString("card"),
                        row.getString("sex"),
                        Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                        row.getString("regency"),
                        row.getString("address"),
                        row.getString("incubator"),
                        Arrays.asList((Integer[]) row.getArray("editions").getArray()),
                        row.getInt("entries"),
                        Optional.ofNullable(row.getObject("last_entry", LocalDate.class)),
                        row.getLong("paid")))
                .optional()
                .orElseThrow(() -> new Refusal(
                        "registry.family-unknown",
                        new Text(
                                "Keluarga ini tidak ditemukan di wilayah Anda. Muat ulang daftarnya.",
                                "There is no such family in your place. Load the list again.")));
    }
}
