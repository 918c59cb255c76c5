package id.prokus.monitoring.submission;

import id.prokus.monitoring.submission.Submission.State;
import id.prokus.web.ListAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What phones sent, byte for byte. */
@Repository
public class Submissions {

    private static final String COLUMNS = """
            select id, form, version, instance, root_instance, deprecated, sha256, device, account, family, received_at,
                   complete, state, thing
            from monitoring.submission
            """;

    private final JdbcClient database;
    private final Clock clock;

    Submissions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of one instance at a time, for as long as the transaction lasts: a phone may send it from two threads at once. */
    void lock(String form, String instance) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "monitoring " + form + " " + instance)
                .query((row, number) -> number)
                .list();
    }

    /** Everything that came under an instance, the first first. */
    List<Submission> of(String form, String instance) {
        return database.sql(COLUMNS + "where form = :form and instance = :instance order by id")
                .param("form", form)
                .param("instance", instance)
                .query(Submissions::submission)
                .list();
    }

    void completed(UUID id) {
        database.sql("update monitoring.submission set complete = true where id = :id and not complete")
                .param("id", id)
                .update();
    }

    /** Corrections that came before what they correct are of its root, and are looked at again. */
    void reroot(String form, String instance, String root) {
        database.sql("""
                update monitoring.submission
                set root_instance = :root, state = case when state in ('TERCATAT', 'TIDAK_TERCATAT') then 'BARU' else state end
                where form = :form and root_instance = :instance and instance <> :instance
                """)
                .param("root", root)
                .param("form", form)
                .param("instance", instance)
                .update();
    }

    /** Its sender filled the form in anew, as the correction of what was returned. */
    Submission correct(Submission one, Submission returned) {
        database.sql("update monitoring.submission set deprecated = :before, root_instance = :root where id = :id")
                .param("before", returned.instance())
                .param("root", returned.root())
                .param("id", one.id())
                .update();
        return find(one.id()).orElseThrow();
    }

    /** Of a root, the one that came last and is no variant. */
    Optional<Submission> latest(String form, String root) {
        return database.sql(COLUMNS + """
                where form = :form and root_instance = :root and state in ('TERCATAT', 'TIDAK_TERCATAT')
                order by received_at desc, id desc limit 1
                """)
                .param("form", form)
                .param("root", root)
                .query(Submissions::submission)
                .optional();
    }

    /**
     * How a check works until its transaction ends. It asks the same of the same tables for thousands of submissions, so that
     * PostgreSQL keeps its plans, which with the policies of the tables take several times as long to make as to carry out. And
     * it does not wait for the disk: a check that a power cut undoes is done again at the next start.
     */
    void checkQuickly() {
        database.sql("""
                select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('synchronous_commit', 'off', true)
                """).query((row, number) -> number).list();
    }

    /** For whoever checks it, who has it to themselves; empty where it was checked meanwhile. */
    Optional<Submission> take(UUID id) {
        return database.sql(COLUMNS + "where id = :id and state = 'BARU' for update")
                .param("id", id)
                .query(Submissions::submission)
                .optional();
    }

    void checked(UUID id, State state, Optional<UUID> thing) {
        database.sql("""
                update monitoring.submission set state = :state, thing = :thing, checked_at = :now where id = :id
                """)
                .param("state", state.name())
                .param("thing", thing.orElse(null))
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Others that correct the same and were not the first to come. */
    boolean hasRival(Submission one) {
        return one.deprecated()
                .map(before -> database.sql("""
                        select exists (select from monitoring.submission
                                       where form = :form and deprecated = :before and instance <> :instance
                                         and state <> 'VARIAN')
                        """)
                        .param("form", one.form())
                        .param("before", before)
                        .param("instance", one.instance())
                        .query(Boolean.class)
                        .single())
                .orElse(false);
    }

    /** Whether something that came later takes its place. */
    public boolean isCorrected(Submission one) {
        return !correcting(one).isEmpty();
    }

    /** What corrects it directly. */
    List<Submission> correcting(Submission one) {
        return database.sql(COLUMNS + "where form = :form and deprecated = :instance and state <> 'VARIAN'")
                .param("form", one.form())
                .param("instance", one.instance())
                .query(Submissions::submission)
                .list();
    }

    /** Families on whose timeline something of the same root stands. */
    List<UUID> familiesOf(Submission one) {
        return database.sql("""
                select distinct family from monitoring.submission
                where form = :form and root_instance = :root and state = 'TERCATAT' and family is not null
                """)
                .param("form", one.form())
                .param("root", one.root())
                .query(UUID.class)
                .list();
    }

    public Optional<Submission> find(UUID id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Submissions::submission)
                .optional();
    }

    public byte[] bytes(UUID id) {
        return database.sql("select bytes from monitoring.submission where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("bytes"))
                .single();
    }

    /**
     * What whoever asks may see, the latest first.
     *
     * @param account whose only; empty for everybody's
     * @param state in which only; empty for any
     */
    List<Submission> page(String account, String state, ListAddress address, int most) {
        return database.sql(COLUMNS + """
                where (:account = '' or account = :account) and (:state = '' or state = :state)
                  and (:after = '' or id < cast(nullif(:after, '') as uuid))
                order by id desc limit :most
                """)
                .param("account", account)
                .param("state", state)
                .param("after", address.after())
                .param("most", most)
                .query(Submissions::submission)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getObject("id", UUID.class),
                row.getString("form"),
                row.getString("version"),
                row.getString("instance"),
                row.getString("root_instance"),
                Optional.ofNullable(row.getString("deprecated")),
                row.getString("sha256"),
                Optional.ofNullable(row.getObject("device", UUID.class)),
                row.getString("account"),
                Optional.ofNullable(row.getObject("family", UUID.class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("complete"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("thing", UUID.class)));
    }
}
