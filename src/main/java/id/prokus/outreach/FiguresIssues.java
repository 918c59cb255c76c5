package id.prokus.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was ever published in figures: what was public once is known for ever. */
@Repository
public class FiguresIssues {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLUMNS =
            "select id, publication, content, published_by, published_at, withdrawn_at from outreach.figures_issue";

    private final JdbcClient database;
    private final Clock clock;

    FiguresIssues(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest edition first, and of each the latest issue first; withdrawn ones too. */
    public List<FiguresIssue> all() {
        return database.sql(COLUMNS + " order by edition desc, published_at desc, id desc")
                .query(FiguresIssues::issue)
                .list();
    }

    /** What anybody may read today: of each edition the latest issue, where it was not withdrawn. */
    public List<FiguresIssue> standing() {
        return latest(_ -> true);
    }

    /** Of each edition the latest issue that tells how many families it is about, which a later version may hold back. */
    public List<FiguresIssue> withTotal() {
        return latest(one -> one.figures().total().isPresent());
    }

    private List<FiguresIssue> latest(Predicate<FiguresIssue> wanted) {
        return all().stream()
                .filter(one -> one.withdrawn().isEmpty())
                .filter(wanted)
                .collect(Collectors.toMap(
                        one -> one.figures().edisi(), one -> one, (later, _) -> later, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    public Optional<FiguresIssue> standing(int edition) {
        return standing().stream()
                .filter(one -> one.figures().edisi() == edition)
                .findFirst();
    }

    /** Two who publish at once would each miss what the other publishes. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(8108)")
                .query((row, number) -> "")
                .list();
    }

    void add(FiguresIssue one) {
        database.sql("""
                insert into outreach.figures_issue (id, edition, publication, content, published_by, published_at)
                values (:id, :edition, :publication, :content, :by, :at)
                """)
                .param("id", one.id())
                .param("edition", one.figures().edisi())
                .param("publication", one.publication())
                .param("content", JSON.writeValueAsString(one.figures()))
                .param("by", one.by())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false where there is none, or it was withdrawn before */
    boolean withdraw(UUID id, String by) {
        return database.sql("update outreach.figures_issue set withdrawn_at = :now, withdrawn_by = :by"
                                + " where id = :id and withdrawn_at is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static FiguresIssue issue(ResultSet row, int number) throws SQLException {
        return new FiguresIssue(
                row.getObject("id", UUID.class),
                row.getObject("publication", UUID.class),
                JSON.readValue(row.getString("content"), PublicFigures.class),
                row.getString("published_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
