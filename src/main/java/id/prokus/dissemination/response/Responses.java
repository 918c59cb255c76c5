package id.prokus.dissemination.response;

import id.prokus.database.RowScope;
import id.prokus.report.Scope;
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

/** What organisations said, and how much of a snapshot is approved. */
@Repository
public class Responses {

    private static final String COLUMNS = """
            select id, snapshot, kind, key, answer, words, channel, late, entered_by, entered_at, approved_by,
                   carried_from
            from dissemination.response
            """;

    private final JdbcClient database;
    private final ResponseRounds rounds;
    private final Clock clock;

    Responses(JdbcClient database, ResponseRounds rounds, Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.clock = clock;
    }

    void add(Response response, Asked asked) {
        database.sql("""
                insert into dissemination.response (id, snapshot, kind, key, place, partner, answer, words, channel,
                    late, entered_by, entered_at, approved_by, approved_at, carried_from)
                values (:id, :snapshot, :kind, :key, :place, :partner, :answer, :words, :channel,
                    :late, :by, :at, :approvedBy, :approvedAt, :carriedFrom)
                """)
                .param("id", response.id())
                .param("snapshot", response.snapshot())
                .param("kind", response.kind().code())
                .param("key", response.key())
                .param("place", asked.kind() == Asked.Kind.PROVINCE ? asked.place() : "")
                .param("partner", asked.partner())
                .param("answer", response.answer().code())
                .param("words", response.words())
                .param("channel", response.channel().code())
                .param("late", response.late())
                .param("by", response.enteredBy())
                .param("at", response.enteredAt().atOffset(ZoneOffset.UTC))
                .param("approvedBy", response.approvedBy())
                .param("approvedAt", response.approved() ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                .param("carriedFrom", response.carriedFrom().orElse(null))
                .update();
    }

    /** False where somebody approved it a moment ago. */
    boolean approve(UUID id, String by) {
        return database.sql("""
                update dissemination.response set approved_by = :by, approved_at = :at
                where id = :id and approved_by = ''
                """)
                        .param("by", by)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Response> find(UUID id) {
        return database.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(Responses::response)
                .optional();
    }

    /** Everything an organisation said to a snapshot, the latest first. */
    List<Response> of(UUID snapshot, Asked asked) {
        return database.sql(COLUMNS + " where snapshot = :snapshot and kind = :kind and key = :key order by id desc")
                .param("snapshot", snapshot)
                .param("kind", asked.kind().code())
                .param("key", asked.key())
                .query(Responses::response)
                .list();
    }

    /** How it stands with everybody who was asked, as far as the reader may see. */
    List<Reply> replies(UUID snapshot) {
        List<Response> said = database.sql(COLUMNS + " where snapshot = :snapshot order by id desc")
                .param("snapshot", snapshot)
                .query(Responses::response)
                .list();
        return rounds.asked(snapshot).stream().map(asked -> reply(asked, said)).toList();
    }

    private static Reply reply(Asked asked, List<Response> said) {
        List<Response> own = said.stream()
                .filter(one -> one.kind() == asked.kind() && one.key().equals(asked.key()))
                .toList();
        return new Reply(
                asked,
                own.stream().filter(Response::approved).findFirst(),
                own.stream().findFirst().filter(one -> !one.approved()));
    }

    /** How much of a snapshot is approved, of what lies in that scope; empty where nobody was asked about it. */
    public Optional<ApprovalShare> share(UUID snapshot, Scope scope) {
        // Counts only: everybody is shown the same, whatever they may read of what others said.
        try (var whole = RowScope.enter(RowScope.EVERYTHING)) {
            List<Reply> within = replies(snapshot).stream()
                    .filter(reply -> lies(reply.asked(), scope))
                    .toList();
            return within.isEmpty() ? Optional.empty() : Optional.of(ApprovalShare.of(within));
        }
    }

    private static boolean lies(Asked asked, Scope scope) {
        return switch (scope.kind()) {
            case NATION -> true;
            case PROVINCE -> asked.place().equals(scope.key());
            case INCUBATOR -> asked.partner().equals(scope.key());
            default -> false;
        };
    }

    private static Response response(ResultSet row, int number) throws SQLException {
        return new Response(
                row.getObject("id", UUID.class),
                row.getObject("snapshot", UUID.class),
                Asked.Kind.of(row.getString("kind")),
                row.getString("key"),
                Answer.of(row.getString("answer")).orElseThrow(),
                row.getString("words"),
                Response.Channel.of(row.getString("channel")),
                row.getBoolean("late"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("approved_by"),
                Optional.ofNullable(row.getObject("carried_from", UUID.class)));
    }
}
