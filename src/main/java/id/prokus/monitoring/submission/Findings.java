package id.prokus.monitoring.submission;

import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found about submissions. */
@Repository
class Findings {

    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("\\d(?:[ .-]?\\d){14,}");

    private final JdbcClient database;
    private final Clock clock;

    Findings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In place of what was found before. */
    void write(UUID submission, Collection<Finding> found) {
        database.sql("delete from monitoring.finding where submission = :submission")
                .param("submission", submission)
                .update();
        found.forEach(one -> add(submission, one));
    }

    void add(UUID submission, Finding finding) {
        database.sql("""
                insert into monitoring.finding (id, submission, code, field, indonesian, english, found_at)
                values (:id, :submission, :code, :field, :indonesian, :english, :now)
                """)
                .param("id", TimeOrderedId.next())
                .param("submission", submission)
                .param("code", finding.code().name())
                .param("field", masked(finding.field()))
                .param("indonesian", masked(finding.sentence().indonesian()))
                .param("english", masked(finding.sentence().english()))
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }

    /** What was answered may hold a number of a person wherever somebody typed it. */
    private static String masked(String words) {
        return NUMBER_OF_A_PERSON.matcher(words).replaceAll("•••");
    }

    List<Finding> of(UUID submission) {
        return database.sql("""
                select code, field, indonesian, english from monitoring.finding where submission = :submission order by id
                """)
                .param("submission", submission)
                .query((row, number) -> new Finding(
                        FindingCode.valueOf(row.getString("code")),
                        row.getString("field"),
                        new Text(row.getString("indonesian"), row.getString("english"))))
                .list();
    }
}
