package id.prokus.dissemination.response;

import id.prokus.vocabulary.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When organisations were asked, and which. */
@Repository
class ResponseRounds {

    private final JdbcClient database;
    private final Clock clock;

    ResponseRounds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Round round, Actor by) {
        database.sql("""
                insert into dissemination.response_round (snapshot, edition, version, deadline, opened_by, opened_at)
                values (:snapshot, :edition, :version, :deadline, :by, :at)
                """)
                .param("snapshot", round.snapshot())
                .param("edition", round.edition())
                .param("version", round.version())
                .param("deadline", round.deadline())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void postpone(UUID snapshot, LocalDate deadline) {
        database.sql("update dissemination.response_round set deadline = :deadline where snapshot = :snapshot")
                .param("deadline", deadline)
                .param("snapshot", snapshot)
                .update();
    }

    Optional<Round> find(UUID snapshot) {
        return database.sql("""
                select snapshot, edition, version, deadline from dissemination.response_round
                where snapshot = :snapshot
                """)
                .param("snapshot", snapshot)
                .query(ResponseRounds::round)
                .optional();
    }

    /** The latest of an edition; empty where nobody was asked yet. */
    Optional<Round> latest(int edition) {
        return before(edition, Integer.MAX_VALUE);
    }

    /** The latest before a version. */
    Optional<Round> before(int edition, int version) {
        return database.sql("""
                select snapshot, edition, version, deadline from dissemination.response_round
                where edition = :edition and version < :version order by version desc limit 1
                """)
                .param("edition", edition)
                .param("version", version)
                .query(ResponseRounds::round)
                .optional();
    }

    /** Until when the invitation to a meeting about it said that organisations may answer; empty where there is none. */
    Optional<LocalDate> promised(UUID snapshot) {
        return database.sql("""
                select respond_until from dissemination.meeting where snapshot = :snapshot
                order by respond_until desc limit 1
                """)
                .param("snapshot", snapshot)
                .query((row, number) -> row.getObject("respond_until", LocalDate.class))
                .optional();
    }

    void add(UUID snapshot, Asked asked) {
        database.sql("""
                insert into dissemination.response_asked (snapshot, kind, key, name, place, partner, families, changed)
                values (:snapshot, :kind, :key, :name, :place, :partner, :families, :changed)
                """)
                .param("snapshot", snapshot)
                .param("kind", asked.kind().code())
                .param("key", asked.key())
                .param("name", asked.name())
                .param("place", asked.place())
                .param("partner", asked.partner())
                .param("families", asked.families())
                .param("changed", asked.changed())
                .update();
    }

    /** Provinces by code, then incubators in the order of their provinces. */
    List<Asked> asked(UUID snapshot) {
        return database.sql("""
                select kind, key, name, place, families, changed from dissemination.response_asked
                where snapshot = :snapshot order by kind, place, name
                """)
                .param("snapshot", snapshot)
                .query((row, number) -> new Asked(
                        Asked.Kind.of(row.getString("kind")),
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("place"),
                        row.getInt("families"),
                        row.getBoolean("changed")))
                .list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("snapshot", UUID.class),
                row.getInt("edition"),
                row.getInt("version"),
                row.getObject("deadline", LocalDate.class));
    }
}
