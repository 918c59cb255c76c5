package id.prokus.assistance;

import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agreements on BOP with what was paid and reported, in the scope of whoever asks. */
@Repository
public class BopAgreements {

    private final JdbcClient database;
    private final Clock clock;

    BopAgreements(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By incubator. */
    public List<BopAgreement> of(Edition edition) {
        Map<UUID, List<BopAgreement.Tranche>> tranches = new HashMap<>();
        database.sql("""
                select agreement, paid_on, tranche.amount::bigint as amount, proof
                from assistance.bop_tranche tranche join assistance.bop_agreement on bop_agreement.id = agreement
                where edition = :edition order by paid_on, tranche.id
                """).param("edition", edition.year()).query(row -> {
            tranches.computeIfAbsent(row.getObject("agreement", UUID.class), id -> new ArrayList<>())
                    .add(new BopAgreement.Tranche(
                            row.getObject("paid_on", LocalDate.class), row.getLong("amount"), row.getString("proof")));
        });
        Map<UUID, List<BopAgreement.Report>> reports = new HashMap<>();
        database.sql("""
                select agreement, received_on, kind, spent::bigint as spent, report.number
                from assistance.bop_report report join assistance.bop_agreement on bop_agreement.id = agreement
                where edition = :edition order by received_on, report.id
                """).param("edition", edition.year()).query(row -> {
            reports.computeIfAbsent(row.getObject("agreement", UUID.class), id -> new ArrayList<>())
                    .add(new BopAgreement.Report(
                            row.getObject("received_on", LocalDate.class),
                            row.getString("kind").equals("akhir"),
                            row.getLong("spent"),
                            row.getString("number")));
        });
        return database.sql("""
                select id, edition, incubator, number, signed_on, amount::bigint as amount, note
                from assistance.bop_agreement where edition = :edition order by incubator, signed_on, id
                """)
                .param("edition", edition.year())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new BopAgreement(
                            id,
                            row.getInt("edition"),
                            row.getString("incubator"),
                            row.getString("number"),
                            row.getObject("signed_on", LocalDate.class),
                            row.getLong("amount"),
                            row.getString("note"),
                            tranches.getOrDefault(id, List.of()),
                            reports.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** One, to be changed until the transaction ends. */
    Optional<BopAgreement> toChange(UUID id) {
        return database.sql("select edition from assistance.bop_agreement where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .flatMap(year -> of(Edition.prokus(year)).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
    }

    /** Rupiah agreed, paid, and spent by the last report of each agreement. */
    public record Totals(long agreements, long agreed, long paid, long spent) {}

    public Totals totals(Edition edition) {
        List<BopAgreement> all = of(edition);
        return new Totals(
                all.size(),
                all.stream().mapToLong(BopAgreement::amount).sum(),
                all.stream().mapToLong(BopAgreement::paid).sum(),
                all.stream().mapToLong(BopAgreement::spent).sum());
    }

    /** @return false where the edition has an agreement of this number already */
    boolean add(
            Edition edition, String incubator, String number, LocalDate signedOn, long amount, String note, Actor by) {
        return database.sql("""
                insert into assistance.bop_agreement
                    (id, edition, incubator, number, signed_on, amount, note, made_at, made_by)
                values (:id, :edition, :incubator, :number, :signedOn, :amount, :note, :now, :by)
                on conflict do nothing
                """)
                        .param("id", TimeOrderedId.next())
                        .param("edition", edition.year())
                        .param("incubator", incubator)
                        .param("number", number)
                        .param("signedOn", signedOn)
                        .param("amount", amount)
                        .param("note", note)
                        .param("now", now())
                        .param("by", by.name())
                        .update()
                == 1;
    }

    /** @return false where the agreement has a tranche with this proof already */
    boolean pay(UUID agreement, BopAgreement.Tranche tranche, Actor by) {
        return database.sql("""
                insert into assistance.bop_tranche (id, agreement, amount, paid_on, proof, made_at, made_by)
                values (:id, :agreement, :amount, :paidOn, :proof, :now, :by) on conflict do nothing
                """)
                        .param("id", TimeOrderedId.next())
                        .param("agreement", agreement)
                        .param("amount", tranche.amount())
                        .param("paidOn", tranche.paidOn())
                        .param("proof", tranche.proof())
                        .param("now", now())
                        .param("by", by.name())
                        .update()
                == 1;
    }

    void receive(UUID agreement, BopAgreement.Report report, Actor by) {
        database.sql("""
                insert into assistance.bop_report (id, agreement, kind, received_on, spent, number, made_at, made_by)
                values (:id, :agreement, :kind, :receivedOn, :spent, :number, :now, :by)
                """)
                .param("id", TimeOrderedId.next())
                .param("agreement", agreement)
                .param("kind", report.last() ? "akhir" : "kemajuan")
                .param("receivedOn", report.receivedOn())
                .param("spent", report.spent())
                .param("number", report.number())
                .param("now", now())
                .param("by", by.name())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
