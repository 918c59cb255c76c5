package id.prokus.olah;

import id.prokus.intake.ReceivedFile;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The processing runs of each edition. */
@Repository
public class Runs {

    private final JdbcClient database;
    private final Clock clock;

    Runs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How a run stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * What an edition's results were made of; another stamp, other results.
     *
     * @param run the last run that was done
     * @param startedBy who started it
     * @param decided the last decision about a note or a family, and what the SK last said, and when the quotas were set
     */
    record Stamp(UUID run, String startedBy, String decided) {}

    /** A run as it is kept. */
    public record Run(UUID id, int edition, Instant startedAt, String startedBy, State state, String failure) {}

    /** Begins a run with its files; one that was killed is thereby over. */
    @Transactional
    public UUID begin(Edition edition, List<ReceivedFile> files, String by) {
        UUID id = TimeOrderedId.next();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                update olah.run set state = 'FAILED', finished_at = :now, failure = 'Terhenti sebelum selesai.'
                where edition = :edition and state = 'RUNNING'
                """).param("edition", edition.year()).param("now", now).update();
        database.sql("""
                insert into olah.run (id, edition, started_at, started_by, state)
                values (:id, :edition, :now, :by, 'RUNNING')
                """)
                .param("id", id)
                .param("edition", edition.year())
                .param("now", now)
                .param("by", by)
                .update();
        database.sql("""
                insert into olah.run_file (run, file, outcome, incubator, row_count, sentence, other)
                select :run, file, 'WAITING', '', 0, '', '' from unnest(:files) file
                """)
                .param("run", id)
                .param("files", files.stream().map(ReceivedFile::id).distinct().toArray(UUID[]::new))
                .update();
        return id;
    }

    public void file(UUID run, ReceivedFile file, FileOutcome outcome) {
        database.sql("""
                update olah.run_file
                set outcome = :outcome, incubator = :incubator, row_count = :rows, sentence = :sentence, other = :other
                where run = :run and file = :file
                """)
                .param("run", run)
                .param("file", file.id())
                .param("outcome", outcome.state().name())
                .param("incubator", outcome.incubator())
                .param("rows", outcome.rows())
                .param("sentence", outcome.sentence())
                .param("other", outcome.other())
                .update();
    }

    public void done(UUID run, String fingerprint) {
        end(run, State.DONE, fingerprint, "");
    }

    public void failed(UUID run, String sentence) {
        end(run, State.FAILED, "", sentence);
    }

    private void end(UUID run, State state, String fingerprint, String failure) {
        database.sql("""
                update olah.run set state = :state, finished_at = :now, fingerprint = :fingerprint, failure = :failure
                where id = :id
                """)
                .param("id", run)
                .param("state", state.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("fingerprint", fingerprint)
                .param("failure", failure)
                .update();
    }

    /** The edition's last run, whatever became of it. */
    public Optional<Run> latest(Edition edition) {
        return database.sql("""
                select id, edition, started_at, started_by, state, failure from olah.run
                where edition = :edition order by id desc limit 1
                """)
                .param("edition", edition.year())
                .query(Runs::run)
                .optional();
    }

    /**
     * A run as people look back on it.
     *
     * @param files how many it had
     * @param refused how many of them could not be read
     * @param rows how many KPM rows counted
     */
    public record Past(Run run, int files, int refused, int rows) {}

    /** The edition's runs, the latest first, at most fifty. */
    public List<Past> past(Edition edition) {
        return database.sql("""
                select run.id, run.edition, run.started_at, run.started_by, run.state, run.failure,
                       count(file.file) as files,
                       count(*) filter (where file.outcome = 'REFUSED') as refused,
                       coalesce(sum(file.row_count) filter (where file.outcome in ('READ', 'ASKED')), 0) as row_count
                from olah.run
                left join olah.run_file file on file.run = run.id
                where run.edition = :edition
                group by run.id
                order by run.id desc
                limit 50
                """)
                .param("edition", edition.year())
                .query((row, number) ->
                        new Past(run(row, number), row.getInt("files"), row.getInt("refused"), row.getInt("row_count")))
                .list();
    }

    /** Runs that were started on a page and never came to an end. */
    List<Run> cutOff() {
        return database.sql("""
                select id, edition, started_at, started_by, state, failure from olah.run
                where state = 'RUNNING' and started_by not like 'terminal:%' order by id
                """).query(Runs::run).list();
    }

    /** Empty where no run was ever done. */
    Optional<Stamp> stamp(Edition edition) {
        return database.sql("""
                select run.id, run.started_by,
                       coalesce((select max(decision.id::text) from intake.note_decision decision
                                 join intake.note on note.id = decision.note
                                 where note.edition = :edition), '')
                           || (select count(*) from intake.cell_correction correction
                               where correction.edition = :edition)
                           || '-'
                           || (select count(*) from intake.cell_correction_withdrawal withdrawal
                               join intake.cell_correction correction on correction.id = withdrawal.correction
                               where correction.edition = :edition)
                           || coalesce((select max(id::text) from registry.same_person_decision
                                        where edition = :edition), '')
                           || coalesce((select max(id::text) from registry.enrolment_event
                                        where edition = :edition), '')
                           || coalesce((select quota_set::text from programme.edition
                                        where key = :key), '') as decided
                from olah.run
                where run.edition = :edition and run.state = 'DONE'
                order by run.id desc limit 1
                """)
                .param("edition", edition.year())
                .param("key", edition.key())
                .query((row, number) -> new Stamp(
                        row.getObject("id", UUID.class), row.getString("started_by"), row.getString("decided")))
                .optional();
    }

    /** The files of a run with their bytes; those that were erased by law are left out. */
    SentFiles sent(UUID run) {
        List<SentFile> files = database.sql("""
                select file.name, file.changed_at, content.bytes
                from olah.run_file
                join intake.received_file file on file.id = run_file.file
                join intake.content on content.sha256 = file.sha256
                where run_file.run = :run and content.bytes is not null
                order by file.id
                """)
                .param("run", run)
                .query((row, number) -> SentFile.kept(
                        row.getString("name"),
                        row.getBytes("bytes"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
        return SentFiles.of(files, List.of());
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                State.valueOf(row.getString("state")),
                row.getString("failure"));
    }
}
