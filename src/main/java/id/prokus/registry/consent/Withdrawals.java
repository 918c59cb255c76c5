package id.prokus.registry.consent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consent that was withdrawn, in the scope of whoever asks. */
@Repository
class Withdrawals {

    private final JdbcClient database;

    Withdrawals(JdbcClient database) {
        this.database = database;
    }

    /** What is still to be stopped first, by its limit; then what was stopped. */
    List<Withdrawal> all() {
        return database
                .sql("""
                select family.id, family.name, family.regency, family.incubator, gone.said ->> 'keperluan' as purpose,
                       gone.happened_on, gone.stated_at,
                       (select min(stopped.happened_on) from registry.entry_standing stopped
                        where stopped.family in (select registry.one_family(gone.family)) and stopped.kind = 'penghentian-data'
                          and stopped.withdrawn is null and stopped.happened_on >= gone.happened_on
                          and stopped.said ->> 'keperluan' = gone.said ->> 'keperluan') as stopped_on
                from registry.entry_standing gone
                join registry.family on family.id = registry.kept_family(gone.family)
                where gone.kind = 'persetujuan' and gone.said ->> 'jawaban_persetujuan' = 'ditarik'
                  and gone.withdrawn is null
                  and not exists (
                      select from registry.entry_standing later
                      where later.family in (select registry.one_family(gone.family)) and later.kind = 'persetujuan' and later.withdrawn is null
                        and later.said ->> 'keperluan' = gone.said ->> 'keperluan'
                        and (later.happened_on, later.stated_at, later.id)
                            > (gone.happened_on, gone.stated_at, gone.id))
                """)
                .query((row, number) -> {
                    LocalDate on = row.getObject("happened_on", LocalDate.class);
                    return new Withdrawal(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("regency"),
                            row.getString("incubator"),
                            Purpose.find(row.getString("purpose")).orElse(Purpose.OLAH_DATA),
                            on,
                            ConsentState.limit(
                                    on,
                                    row.getObject("stated_at", OffsetDateTime.class)
                                            .toInstant()),
                            Optional.ofNullable(row.getObject("stopped_on", LocalDate.class)));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing((Withdrawal one) -> !one.open()).thenComparing(Withdrawal::limit))
                .toList();
    }

    static String key(Withdrawal one) {
        return one.family() + "-" + one.purpose().code();
    }
}
