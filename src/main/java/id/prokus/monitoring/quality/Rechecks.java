package id.prokus.monitoring.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Samples that are asked again, and what was answered. */
@Repository
public class Rechecks {

    private final JdbcClient database;

    Rechecks(JdbcClient database) {
        this.database = database;
    }

    /**
     * A sample.
     *
     * @param known how many submissions it was drawn from
     */
    public record Draw(
            UUID id,
            String form,
            LocalDate from,
            LocalDate until,
            int percent,
            long seed,
            int known,
            String madeBy,
            Instant madeAt) {}

    /** @param n how many were drawn, {@code done} how many of these are settled */
    public record Progress(Draw draw, int n, int done) {}

    /**
     * @param family its name
     * @param outcome ditanya, tidak-bertemu or menolak; empty while it waits
     */
    public record Line(
            UUID submission, String form, String sender, String family, Instant receivedAt, Optional<String> outcome) {

        public boolean waits() {
            return outcome.isEmpty();
        }
    }

    /** One question asked twice. */
    public record Pair(
            UUID submission, String sender, String path, int kind, String before, String after, boolean equal) {}

    void add(Draw draw, List<DrawRecheck.Drawn> drawn) {
        database.sql("""
                insert into monitoring.recheck_draw
                    (id, form, from_day, until_day, percent, seed, known, made_by, made_at)
                values (:id, :form, :from, :until, :percent, :seed, :known, :by, :at)
                """)
                .param("id", draw.id())
                .param("form", draw.form())
                .param("from", draw.from())
                .param("until", draw.until())
                .param("percent", draw.percent())
                .param("seed", draw.seed())
                .param("known", draw.known())
                .param("by", draw.madeBy())
                .param("at", draw.madeAt().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                insert into monitoring.recheck (draw, submission, sender, probability)
                select :draw, submission, sender, probability
                from unnest(:submissions, :senders, :probabilities) as drawn (submission, sender, probability)
                """)
                .param("draw", draw.id())
                .param(
                        "submissions",
                        drawn.stream().map(DrawRecheck.Drawn::submission).toArray(UUID[]::new))
                .param("senders", drawn.stream().map(DrawRecheck.Drawn::sender).toArray(String[]::new))
                .param(
                        "probabilities",
                        drawn.stream().map(one -> (float) one.probability()).toArray(Float[]::new))
                .update();
    }

    /** The latest first, those of which whoever asks may see a submission. */
    List<Progress> draws() {
        return database.sql("""
                select recheck_draw.*, count(*) as n, count(recheck.outcome) as done
                from monitoring.recheck_draw join monitoring.recheck on recheck.draw = recheck_draw.id
                group by recheck_draw.id order by recheck_draw.id desc limit 100
                """)
                .query((row, number) -> new Progress(draw(row), row.getInt("n"), row.getInt("done")))
                .list();
    }

    Optional<Draw> find(UUID draw) {
        return database.sql("select * from monitoring.recheck_draw where id = :draw")
                .param("draw", draw)
                .query((row, number) -> draw(row))
                .optional();
    }

    /** Those that wait first. */
    List<Line> lines(UUID draw) {
        return database.sql("""
                select recheck.submission, submission.form, recheck.sender, coalesce(family.name, '') as family, submission.received_at, recheck.outcome
                from monitoring.recheck join monitoring.submission on submission.id = recheck.submission
                left join registry.family on family.id = submission.family
                where recheck.draw = :draw order by recheck.outcome is not null, recheck.sender, recheck.submission
                """)
                .param("draw", draw)
                .query((row, number) -> new Line(
                        row.getObject("submission", UUID.class),
                        row.getString("form"),
                        row.getString("sender"),
                        row.getString("family"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("outcome"))))
                .list();
    }

    /** False where it was settled before. */
    boolean settle(UUID draw, UUID submission, String outcome, String by, Instant at) {
        return database.sql("""
                update monitoring.recheck set outcome = :outcome, asked_by = :by, asked_at = :at
                where draw = :draw and submission = :submission and outcome is null
                """)
                        .param("outcome", outcome)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("draw", draw)
                        .param("submission", submission)
                        .update()
                == 1;
    }

    void answer(UUID draw, Pair pair) {
        database.sql("""
                insert into monitoring.recheck_answer (draw, submission, path, kind, before, after, equal)
                values (:draw, :submission, :path, :kind, :before, :after, :equal)
                """)
                .param("draw", draw)
                .param("submission", pair.submission())
                .param("path", pair.path())
                .param("kind", pair.kind())
                .param("before", pair.before())
                .param("after", pair.after())
                .param("equal", pair.equal())
                .update();
    }

    List<Pair> pairs(UUID draw) {
        return database.sql("""
                select recheck_answer.*, recheck.sender
                from monitoring.recheck_answer join monitoring.recheck using (draw, submission)
                where draw = :draw order by submission, path
                """)
                .param("draw", draw)
                .query((row, number) -> new Pair(
                        row.getObject("submission", UUID.class),
                        row.getString("sender"),
                        row.getString("path"),
                        row.getInt("kind"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getBoolean("equal")))
                .list();
    }

    private static Draw draw(ResultSet row) throws SQLException {
        return new Draw(
                row.getObject("id", UUID.class),
                row.getString("form"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("percent"),
                row.getLong("seed"),
                row.getInt("known"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
