package id.prokus.monitoring.round;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans of rounds, the families that were drawn, and who asks them. */
@Repository
public class RoundPlans {

    private final JdbcClient database;

    RoundPlans(JdbcClient database) {
        this.database = database;
    }

    Optional<RoundPlan> find(UUID round) {
        return database.sql(
                        "select round, percent, seed, made_by, made_at from monitoring.round_plan where round = :round")
                .param("round", round)
                .query((row, number) -> new RoundPlan(
                        row.getObject("round", UUID.class),
                        row.getInt("percent"),
                        row.getLong("seed"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** False where the round has a plan already. */
    boolean add(RoundPlan plan) {
        return database.sql("""
                insert into monitoring.round_plan (round, percent, seed, made_by, made_at)
                values (:round, :percent, :seed, :by, :at) on conflict do nothing
                """)
                        .param("round", plan.round())
                        .param("percent", plan.percent())
                        .param("seed", plan.seed())
                        .param("by", plan.madeBy())
                        .param("at", plan.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Draws of each incubator's families the same part, at least one: the first by a hash of the seed and the family.
     *
     * @return how many
     */
    int draw(RoundPlan plan, int edition) {
        return database.sql("""
                with known as (
                    select family, incubator, count(*) over of_incubator as n,
                           row_number() over (partition by incubator order by md5(:seed || '/' || family), family) as at
                    from registry.listing
                    where edition = :edition and standing = 'aktif' and read_under is null
                    window of_incubator as (partition by incubator))
                insert into monitoring.round_sample (round, family, probability)
                select :round, family, ceil(n * :percent / 100.0) / n
                from known where at <= ceil(n * :percent / 100.0)
                """)
                .param("seed", String.valueOf(plan.seed()))
                .param("edition", edition)
                .param("round", plan.round())
                .param("percent", plan.percent())
                .update();
    }

    /**
     * Of an incubator's families that whoever asks may see.
     *
     * @param probability with which each was drawn; by its inverse it stands for the others
     */
    public record Drawn(String incubator, int n, double probability) {}

    List<Drawn> drawn(AskedRound round) {
        return database.sql("""
                select listing.incubator, count(*) as n, min(probability) as probability
                from monitoring.round_sample drawn
                join registry.listing on listing.family = drawn.family and listing.edition = :edition
                where drawn.round = :round group by 1 order by 1
                """)
                .param("edition", round.edition().year())
                .param("round", round.id())
                .query((row, number) ->
                        new Drawn(row.getString("incubator"), row.getInt("n"), row.getDouble("probability")))
                .list();
    }

    /** Of these, those that whoever asks may see; in place of who was to ask before. */
    int assign(AskedRound round, Collection<UUID> families, String account, String by, OffsetDateTime at) {
        return database.sql("""
                insert into monitoring.round_assignment (round, family, account, made_by, made_at)
                select :round, family, :account, :by, :at from registry.listing
                where edition = :edition and family = any (:families)
                on conflict (round, family) do update set
                    account = excluded.account, made_by = excluded.made_by, made_at = excluded.made_at
                """)
                .param("round", round.id())
                .param("edition", round.edition().year())
                .param("account", account)
                .param("by", by)
                .param("at", at)
                .param("families", families.toArray(UUID[]::new))
                .update();
    }
}
