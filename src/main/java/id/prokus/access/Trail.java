package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what, when. Record within the transaction of what was done, so that neither stands without the other. */
@Component
public class Trail {

    private static final int REGENCY = 4;

    private final JdbcClient database;
    private final Clock clock;

    Trail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param action a code such as {@code intake.file-received}: module, past tense; never reused for something else
     * @param subject an id or a file's name; never a NIK nor a person's name
     */
    public void record(Actor actor, String action, String subject) {
        record(actor, action, subject, "", "");
    }

    /**
     * @param detail the reason given, or what changed, in words without personal data
     */
    public void record(Actor actor, String action, String subject, String detail) {
        record(actor, action, subject, detail, "");
    }

    /**
     * What was done, to be recorded together with others.
     *
     * @param detail in words without personal data
     */
    public record Line(Instant at, Actor actor, String action, String subject, String detail) {}

    /** What was done by several, or in several steps, in one statement. */
    public void recordAll(List<Line> lines) {
        database.sql("""
                insert into access.trail (id, regency, at, actor, action, subject, detail)
                select id, '', at, actor, action, subject, detail
                from unnest(:ids, cast(:times as timestamptz[]), :actors, :actions, :subjects, :details)
                     as line (id, at, actor, action, subject, detail)
                """)
                .param("ids", lines.stream().map(_ -> TimeOrderedId.next()).toArray(UUID[]::new))
                .param("times", lines.stream().map(line -> line.at().toString()).toArray(String[]::new))
                .param("actors", lines.stream().map(line -> line.actor().name()).toArray(String[]::new))
                .param("actions", lines.stream().map(Line::action).toArray(String[]::new))
                .param("subjects", lines.stream().map(Line::subject).toArray(String[]::new))
                .param("details", lines.stream().map(Line::detail).toArray(String[]::new))
                .update();
    }

    /**
     * Many lines at once, seen, taken or written: recorded in each kabupaten with how many of them are there.
     *
     * @param regencies of each line, in any order
     */
    public void recordLines(Actor actor, String action, String subject, Collection<String> regencies) {
        if (regencies.isEmpty()) {
            record(actor, action, subject, "0 baris");
        }
        regencies.stream()
                .collect(Collectors.groupingBy(regency -> regency, TreeMap::new, Collectors.counting()))
                .forEach((regency, lines) -> record(actor, action, subject, lines + " baris", regency));
    }

    /**
     * @param regency Kemendagri digits of the kabupaten that what was written or seen belongs to; more digits are cut off,
     *     and fewer than four (a province, nothing) say that it belongs to none
     */
    public void record(Actor actor, String action, String subject, String detail, String regency) {
        database.sql("""
                insert into access.trail (id, regency, at, actor, action, subject, detail)
                values (:id, :regency, :at, :actor, :action, :subject, :detail)
                """)
                .param("id", TimeOrderedId.next())
                .param("regency", regency.length() < REGENCY ? "" : regency.substring(0, REGENCY))
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("actor", actor.name())
                .param("action", action)
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }
}
