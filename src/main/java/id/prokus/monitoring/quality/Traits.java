package id.prokus.monitoring.quality;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How submissions were filled in. */
@Repository
class Traits {

    /** Submissions that count, of one form or, where that is empty, of all: the latest correction of each. */
    static final String COUNTED = """
            submission.received_at >= :from and submission.received_at < :until
            and submission.state = 'TERCATAT' and (:form = '' or submission.form = :form)
            and not exists (select from monitoring.submission later
                            where later.form = submission.form and later.deprecated = submission.instance
                              and later.state = 'TERCATAT')
            """;

    private final JdbcClient database;

    Traits(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is seen of one.
     *
     * @param unasked positions of questions that were not asked, from 1
     * @param silent positions of those that were asked and not answered
     * @param said a hash of each answer; 0 where there is none
     */
    record Seen(
            String sender,
            String form,
            Optional<Instant> beganAt,
            OptionalInt seconds,
            int asked,
            List<Integer> unasked,
            List<Integer> silent,
            int blocks,
            int straight,
            List<Integer> digits,
            Optional<Spot> spot,
            List<Integer> said) {}

    /** In place of what was seen before. The nearest of the sender's twenty before is found here, by hashes alone. */
    void keep(UUID submission, Seen seen) {
        database.sql("""
                with former as (
                    select t.submission, t.said
                    from monitoring.submission s join monitoring.trait t on t.submission = s.id
                    where s.account = :sender and s.form = :form and s.id < :submission
                      and s.root_instance <> (select root_instance from monitoring.submission where id = :submission)
                    order by s.id desc limit 20),
                nearest as (
                    select former.submission,
                           (select count(*) filter (where a = b and a <> 0)::real / nullif(count(*) filter (where a <> 0 or b <> 0), 0)
                            from unnest(former.said, :said::int[]) as pair (a, b)) as share
                    from former
                    order by share desc nulls last, submission desc limit 1)
                insert into monitoring.trait
                    (submission, began_at, seconds, asked, silent, unasked_at, silent_at, blocks, straight, digits, latitude,
                     longitude, said, alike, alike_to)
                select :submission, :began, :seconds, :asked, cardinality(:silent::smallint[]), :unasked, :silent, :blocks,
                       :straight, :digits, :latitude, :longitude, :said,
                       coalesce((select share from nearest), 0), (select submission from nearest where share is not null)
                on conflict (submission) do update set
                    began_at = excluded.began_at, seconds = excluded.seconds, asked = excluded.asked, silent = excluded.silent,
                    unasked_at = excluded.unasked_at, silent_at = excluded.silent_at,
                    blocks = excluded.blocks, straight = excluded.straight, digits = excluded.digits,
                    latitude = excluded.latitude, longitude = excluded.longitude, said = excluded.said,
                    alike = excluded.alike, alike_to = excluded.alike_to
                """)
                .param("sender", seen.sender())
                .param("form", seen.form())
                .param("submission", submission)
                .param(
                        "began",
                        seen.beganAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("seconds", seen.seconds().isPresent() ? seen.seconds().getAsInt() : null)
                .param("asked", seen.asked())
                .param("unasked", seen.unasked().toArray(Integer[]::new))
                .param("silent", seen.silent().toArray(Integer[]::new))
                .param("blocks", seen.blocks())
                .param("straight", seen.straight())
                .param("digits", seen.digits().toArray(Integer[]::new))
                .param("latitude", seen.spot().map(Spot::latitude).orElse(null))
                .param("longitude", seen.spot().map(Spot::longitude).orElse(null))
                .param("said", seen.said().toArray(Integer[]::new))
                .update();
    }

    /**
     * Of submissions that count and that whoever asks may see, the latest correction of each.
     *
     * @param form empty for every form
     */
    List<Trait> of(Instant from, Instant until, String form) {
        return database.sql("""
                select trait.*, submission.form, submission.account, submission.family, submission.received_at,
                       coalesce((select enrolment.incubator from registry.enrolment where enrolment.family = submission.family
                                 order by edition desc limit 1), '') as incubator
                from monitoring.submission join monitoring.trait on trait.submission = submission.id
                where %s
                order by submission.id
                """.formatted(COUNTED))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("form", form)
                .query(Traits::trait)
                .list();
    }

    /** Whether whoever asks may see it. */
    boolean seen(UUID submission) {
        return database.sql("select count(*) from monitoring.trait where submission = :submission")
                        .param("submission", submission)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Trait trait(ResultSet row, int number) throws SQLException {
        double latitude = row.getDouble("latitude");
        boolean placed = !row.wasNull();
        int seconds = row.getInt("seconds");
        boolean timed = !row.wasNull();
        return new Trait(
                row.getObject("submission", UUID.class),
                row.getString("form"),
                row.getString("account"),
                Optional.ofNullable(row.getObject("family", UUID.class)),
                row.getString("incubator"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("began_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                timed ? OptionalInt.of(seconds) : OptionalInt.empty(),
                row.getInt("asked"),
                row.getInt("silent"),
                row.getInt("blocks"),
                row.getInt("straight"),
                numbers(row.getArray("digits")),
                placed ? Optional.of(new Spot(latitude, row.getDouble("longitude"))) : Optional.empty(),
                row.getDouble("alike"),
                Optional.ofNullable(row.getObject("alike_to", UUID.class)));
    }

    private static List<Integer> numbers(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Short[]) array.getArray()).map(Short::intValue).toList();
    }
}
