package id.prokus.intake;

import id.prokus.intake.reading.ReadingContext;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said of files: what a heading means, and who sent a file. The latest word counts. */
@Repository
public class Choices {

    private final JdbcClient database;
    private final Clock clock;

    Choices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Remembers for an incubator what a heading means.
     *
     * @param field empty for a column nobody asked for
     */
    public void column(Edition edition, String incubator, String heading, Optional<Field> field, String by) {
        database.sql("""
                insert into intake.column_choice (id, edition, incubator, heading, field, chosen_by, chosen_at)
                values (:id, :edition, :incubator, :heading, :field, :by, :now)
                """)
                .param("id", TimeOrderedId.next())
                .param("edition", edition.year())
                .param("incubator", incubator)
                .param("heading", ReadingContext.headingKey(heading))
                .param("field", field.map(Field::code).orElse(""))
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes back what was said of a heading; its words and values tell its meaning again. */
    public void forget(Edition edition, String incubator, String heading, String by) {
        database.sql("""
                insert into intake.column_choice (id, edition, incubator, heading, field, chosen_by, chosen_at, withdrawn)
                values (:id, :edition, :incubator, :heading, '', :by, :now, true)
                """)
                .param("id", TimeOrderedId.next())
                .param("edition", edition.year())
                .param("incubator", incubator)
                .param("heading", heading)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * A person's word on a heading.
     *
     * @param heading as it is remembered
     * @param field empty for a column nobody asked for
     */
    public record ColumnChoice(String heading, Optional<Field> field, String by, Instant at) {}

    /** What is remembered of an incubator's headings, in their order. */
    public List<ColumnChoice> ofIncubator(String incubator) {
        return database.sql("""
                select heading, field, chosen_by, chosen_at
                from (select distinct on (heading) heading, field, chosen_by, chosen_at, withdrawn
                      from intake.column_choice where incubator = :incubator order by heading, id desc) latest
                where not withdrawn
                order by heading
                """)
                .param("incubator", incubator)
                .query((row, number) -> new ColumnChoice(
                        row.getString("heading"),
                        Field.ofCode(row.getString("field")),
                        row.getString("chosen_by"),
                        row.getObject("chosen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What is remembered of every incubator's headings, as {@link ReadingContext#remembered} takes it. */
    public Map<String, Map<String, Optional<Field>>> columns() {
        Map<String, Map<String, Optional<Field>>> remembered = new HashMap<>();
        database.sql("""
                select incubator, heading, field
                from (select distinct on (incubator, heading) incubator, heading, field, withdrawn
                      from intake.column_choice order by incubator, heading, id desc) latest
                where not withdrawn
                """).query(row -> {
            remembered
                    .computeIfAbsent(row.getString("incubator"), incubator -> new HashMap<>())
                    .put(row.getString("heading"), Field.ofCode(row.getString("field")));
        });
        return remembered;
    }

    /** Keeps a person's word on which incubator sent a file. */
    public void sender(Edition edition, String sha256, String incubator, String by) {
        database.sql("""
                insert into intake.sender_choice (id, edition, sha256, incubator, chosen_by, chosen_at)
                values (:id, :edition, :sha256, :incubator, :by, :now)
                """)
                .param("id", TimeOrderedId.next())
                .param("edition", edition.year())
                .param("sha256", sha256)
                .param("incubator", incubator)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The incubator that a person named, by the content of the file. */
    public Map<String, String> senders(Edition edition) {
        Map<String, String> senders = new HashMap<>();
        database.sql("select sha256, incubator from intake.sender_choice where edition = :edition order by id")
                .param("edition", edition.year())
                .query(row -> {
                    senders.put(row.getString("sha256"), row.getString("incubator"));
                });
        return senders;
    }
}
