package id.prokus.example;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have answered to the tasks of the guided trail. */
@Repository
public class Answers {

    private final JdbcClient database;
    private final Clock clock;

    Answers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What somebody answered to a task, and whether it was right. */
    public record Answer(String task, String answer, boolean rightSo) {}

    /** By task. */
    Map<String, Answer> of(String account) {
        return database
                .sql("select task, answer, right_so from example.answer where account = :account")
                .param("account", account)
                .query(Answer.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Answer::task, answer -> answer));
    }

    void save(String account, Answer answer) {
        database.sql("""
                insert into example.answer (account, task, answer, right_so, at)
                values (:account, :task, :answer, :right, :now)
                on conflict (account, task)
                do update set answer = excluded.answer, right_so = excluded.right_so, at = excluded.at
                """)
                .param("account", account)
                .param("task", answer.task())
                .param("answer", answer.answer())
                .param("right", answer.rightSo())
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }
}
