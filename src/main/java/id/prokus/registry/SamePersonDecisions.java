package id.prokus.registry;

import id.prokus.programme.Edition;
import id.prokus.registry.SamePersonDecision.Answer;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said about who is who: lines are added, never changed. */
@Repository
public class SamePersonDecisions {

    private static final String WITHDRAWN = "WITHDRAWN";
    private static final int SECRET_BYTES = 32;

    private final JdbcClient database;

    SamePersonDecisions(JdbcClient database) {
        this.database = database;
    }

    /** What stands, for the families to be told by. */
    public Decisions standing(Edition edition) {
        Map<List<String>, SamePersonDecision> standing = new LinkedHashMap<>();
        database.sql("""
                select id, one, other, answer, counted, decided_by, decided_at, reason
                from registry.same_person_decision where edition = :edition order by id
                """).param("edition", edition.year()).query(row -> {
            List<String> pair = List.of(row.getString("one"), row.getString("other"));
            standing.remove(pair);
            if (!row.getString("answer").equals(WITHDRAWN)) {
                standing.put(pair, decision(row));
            }
        });
        return standing.isEmpty() ? Decisions.none() : new Decisions(keys(), new ArrayList<>(standing.values()));
    }

    /** Until the transaction ends nobody else decides: whether decisions contradict each other is asked about all. */
    public void decideInTurn() {
        database.sql("lock table registry.same_person_decision in share row exclusive mode")
                .update();
    }

    public void add(Edition edition, SamePersonDecision decision) {
        insert(edition, decision, decision.answer().name());
    }

    /** Takes back what was said about a pair; the answer it holds is not looked at. */
    public void withdraw(Edition edition, SamePersonDecision decision) {
        insert(edition, decision, WITHDRAWN);
    }

    private void insert(Edition edition, SamePersonDecision decision, String answer) {
        database.sql("""
                insert into registry.same_person_decision
                    (id, edition, one, other, answer, counted, decided_by, decided_at, reason)
                values (:id, :edition, :one, :other, :answer, :counted, :by, :at, :reason)
                on conflict (id) do nothing
                """)
                .param("id", decision.id())
                .param("edition", edition.year())
                .param("one", decision.one().value())
                .param("other", decision.other().value())
                .param("answer", answer)
                .param("counted", decision.counted().map(RowKey::value).orElse(""))
                .param("by", decision.by())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("reason", decision.reason())
                .update();
    }

    /** Makes the keys of rows, with the secret of this installation. */
    public RowKeys keys() {
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        database.sql("insert into registry.row_key_secret (secret) values (:fresh) on conflict do nothing")
                .param("fresh", fresh)
                .update();
        return new RowKeys(database.sql("select secret from registry.row_key_secret")
                .query((row, number) -> row.getBytes("secret"))
                .single());
    }

    private static SamePersonDecision decision(ResultSet row) throws SQLException {
        String counted = row.getString("counted");
        return new SamePersonDecision(
                row.getObject("id", UUID.class),
                new RowKey(row.getString("one")),
                new RowKey(row.getString("other")),
                Answer.valueOf(row.getString("answer")),
                counted.isEmpty() ? Optional.empty() : Optional.of(new RowKey(counted)),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
