package id.prokus.registry.candidate;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is proposed for an edition, and how far that came. */
@Repository
public class Candidacies {

    private static final String COLUMNS =
            "select id, family, edition, state, since, regency, district, incubator from registry.candidacy";

    private final JdbcClient database;
    private final Clock clock;

    Candidacies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the scope of whoever asks; empty where the family is not proposed for that edition. */
    public Optional<Candidacy> find(UUID family, int edition) {
        return database.sql(COLUMNS + " where family = :family and edition = :edition")
                .param("family", family)
                .param("edition", edition)
                .query(Candidacies::candidacy)
                .optional();
    }

    /** Of these families those that are proposed for the edition, one at a time from now to the transaction's end. */
    List<Candidacy> hold(Collection<UUID> families, int edition) {
        return database.sql(COLUMNS + " where family = any (:families) and edition = :edition order by id for update")
                .param("families", families.toArray(UUID[]::new))
                .param("edition", edition)
                .query(Candidacies::candidacy)
                .list();
    }

    /** In the transaction at hand: the events, and the state that follows from them. */
    void changeAll(List<Candidacy> candidacies, CandidacyState state, LocalDate on, String reason, Actor actor) {
        UUID[] ids = candidacies.stream().map(Candidacy::id).toArray(UUID[]::new);
        database.sql("""
                insert into registry.candidacy_event (id, candidacy, state, happened_on, reason, recorded_at, recorded_by)
                select *, :state, :on, :reason, :now, :by from unnest(:events::uuid[], :candidacies::uuid[])
                """)
                .param(
                        "events",
                        candidacies.stream().map(_ -> TimeOrderedId.next()).toArray(UUID[]::new))
                .param("candidacies", ids)
                .param("state", state.code())
                .param("on", on)
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
        database.sql("update registry.candidacy set state = :state, since = :on where id = any (:ids)")
                .param("state", state.code())
                .param("on", on)
                .param("ids", ids)
                .update();
    }

    /** How many candidates of the edition are in each state. */
    Map<String, Integer> counts(int edition) {
        Map<String, Integer> counts = new HashMap<>();
        database.sql(
                        "select state, count(*) as families from registry.candidacy where edition = :edition group by state")
                .param("edition", edition)
                .query(row -> {
                    counts.put(row.getString("state"), row.getInt("families"));
                });
        return counts;
    }

    private static Candidacy candidacy(ResultSet row, int number) throws SQLException {
        return new Candidacy(
                row.getObject("id", UUID.class),
                row.getObject("family", UUID.class),
                row.getInt("edition"),
                CandidacyState.find(row.getString("state")).orElseThrow(),
                row.getObject("since", LocalDate.class),
                row.getString("regency"),
                row.getString("district"),
                row.getString("incubator"));
    }
}
