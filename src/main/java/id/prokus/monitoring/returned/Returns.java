package id.prokus.monitoring.returned;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was returned. */
@Repository
public class Returns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLUMNS = """
            select returned.id, returned.submission, returned.form, returned.root_instance, returned.account,
                   returned.family, returned.due_on, returned.made_by, returned.made_at, returned.closed_at,
                   returned.closed_by,
                   (select jsonb_object_agg(path, reason) from monitoring.returned_question
                    where returned_question.returned = returned.id) as reasons
            from monitoring.returned
            """;

    private final JdbcClient database;
    private final Clock clock;

    Returns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(Returned one) {
        database.sql("""
                insert into monitoring.returned
                    (id, submission, form, root_instance, account, family, due_on, made_by, made_at)
                values (:id, :submission, :form, :root, :account, :family, :due, :by, :now)
                """)
                .param("id", one.id())
                .param("submission", one.submission())
                .param("form", one.form())
                .param("root", one.root())
                .param("account", one.account())
                .param("family", one.family().orElse(null))
                .param("due", one.dueOn())
                .param("by", one.madeBy())
                .param("now", one.madeAt().atOffset(ZoneOffset.UTC))
                .update();
        one.reasons()
                .forEach((path, reason) -> database.sql(
                                "insert into monitoring.returned_question (returned, path, reason) values (:id, :path, :reason)")
                        .param("id", one.id())
                        .param("path", path)
                        .param("reason", reason)
                        .update());
    }

    /** Everything that was ever asked about a form's root, the latest first. */
    public List<Returned> of(String form, String root) {
        return database.sql(COLUMNS + "where form = :form and root_instance = :root order by id desc")
                .param("form", form)
                .param("root", root)
                .query(Returns::returned)
                .list();
    }

    public Optional<Returned> open(String form, String root) {
        return of(form, root).stream().filter(Returned::open).findFirst();
    }

    /** What this account is still asked for about a family with a form, the oldest first. */
    public List<Returned> open(String account, String form, UUID family) {
        return database.sql(COLUMNS + """
                where account = :account and form = :form and family = :family and closed_at is null order by id
                """)
                .param("account", account)
                .param("form", form)
                .param("family", family)
                .query(Returns::returned)
                .list();
    }

    /** All that is still asked of an account, what is due first first. */
    public List<Returned> openOf(String account) {
        return database.sql(COLUMNS + "where account = :account and closed_at is null order by due_on, id")
                .param("account", account)
                .query(Returns::returned)
                .list();
    }

    /** Open ones that whoever asks may see, what is due first first. */
    public List<Returned> open(int most) {
        return database.sql(COLUMNS + "where closed_at is null order by due_on, id limit :most")
                .param("most", most)
                .query(Returns::returned)
                .list();
    }

    public Optional<Returned> find(UUID id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Returns::returned)
                .optional();
    }

    /** How many are open, by kabupaten and by how long they have been. */
    public List<Aging> aging(LocalDate today) {
        return database.sql("""
                select coalesce(family.regency, '') as regency, count(*) as n,
                       count(*) filter (where returned.made_at > :now - interval '3 days') as fresh,
                       count(*) filter (where returned.made_at <= :now - interval '3 days'
                                          and returned.made_at > :now - interval '7 days') as week,
                       count(*) filter (where returned.made_at <= :now - interval '7 days') as older,
                       count(*) filter (where returned.due_on < :today) as late,
                       count(distinct returned.account) as people
                from monitoring.returned left join registry.family on family.id = returned.family
                where returned.closed_at is null
                group by 1 order by late desc, n desc, 1
                """)
                .param("now", now())
                .param("today", today)
                .query(Aging.class)
                .list();
    }

    /**
     * Open requests of a kabupaten.
     *
     * @param regency Kemendagri digits; empty where no family of the sender's place was named
     * @param fresh asked for in the last three days
     * @param week asked for three to seven days ago
     * @param older asked for longer ago
     * @param late past their day
     * @param people how many senders are asked
     */
    public record Aging(String regency, int n, int fresh, int week, int older, int late, int people) {}

    /** False where it was closed before. */
    public boolean corrected(UUID id, UUID by) {
        return database.sql("""
                update monitoring.returned set closed_at = :now, closed_by = :by where id = :id and closed_at is null
                """)
                        .param("now", now())
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False where it was closed before. */
    public boolean cancelled(UUID id, String by, String reason) {
        return database.sql("""
                        update monitoring.returned set closed_at = :now, cancelled_by = :by, reason = :reason
                        where id = :id and closed_at is null
                        """)
                        .param("now", now())
                        .param("by", by)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static Returned returned(ResultSet row, int number) throws SQLException {
        return new Returned(
                row.getObject("id", UUID.class),
                row.getObject("submission", UUID.class),
                row.getString("form"),
                row.getString("root_instance"),
                row.getString("account"),
                Optional.ofNullable(row.getObject("family", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getString("reasons"))
                        .map(words -> JSON.readValue(words, new TypeReference<TreeMap<String, String>>() {}))
                        .map(Map::copyOf)
                        .orElse(Map.of()),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("closed_by", UUID.class)));
    }
}
