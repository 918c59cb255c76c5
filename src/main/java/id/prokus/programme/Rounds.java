package id.prokus.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the editions, by their days; those without days last. */
@Repository
public class Rounds {

    private final JdbcClient database;

    Rounds(JdbcClient database) {
        this.database = database;
    }

    public List<Round> of(Edition edition) {
        return database.sql("""
                select id, kind, label, begins, ends, state, note, source
                from programme.round
                where edition = :edition
                order by begins nulls last, id
                """)
                .param("edition", edition.key())
                .query(Rounds::round)
                .list();
    }

    public Optional<Round> find(Edition edition, UUID id) {
        return of(edition).stream().filter(round -> round.id().equals(id)).findFirst();
    }

    void add(Edition edition, Round round) {
        written("""
                insert into programme.round (id, edition, kind, label, begins, ends, state, note, source)
                values (:id, :edition, :kind, :label, :begins, :ends, :state, :note, :source)
                """, edition, round);
    }

    void change(Edition edition, Round round) {
        written("""
                update programme.round
                set kind = :kind, label = :label, begins = :begins, ends = :ends, state = :state, note = :note,
                    source = :source
                where edition = :edition and id = :id
                """, edition, round);
    }

    void remove(Edition edition, UUID id) {
        database.sql("delete from programme.round where edition = :edition and id = :id")
                .param("edition", edition.key())
                .param("id", id)
                .update();
    }

    private void written(String statement, Edition edition, Round round) {
        database.sql(statement)
                .param("id", round.id())
                .param("edition", edition.key())
                .param("kind", round.kind().code())
                .param("label", round.label())
                .param("begins", round.dates().map(Round.Days::first).orElse(null), Types.DATE)
                .param("ends", round.dates().map(Round.Days::last).orElse(null), Types.DATE)
                .param("state", round.state().code())
                .param("note", round.note())
                .param("source", round.source())
                .update();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        LocalDate first = row.getObject("begins", LocalDate.class);
        LocalDate last = row.getObject("ends", LocalDate.class);
        return new Round(
                row.getObject("id", UUID.class),
                Round.Kind.of(row.getString("kind")),
                row.getString("label"),
                first == null || last == null ? Optional.empty() : Optional.of(new Round.Days(first, last)),
                Round.State.of(row.getString("state")),
                row.getString("note"),
                row.getString("source"));
    }
}
