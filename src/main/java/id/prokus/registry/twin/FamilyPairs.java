package id.prokus.registry.twin;

import id.prokus.vocabulary.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** FamilyPairs of families that wait for somebody to say whether they are one. */
@Repository
class FamilyPairs {

    private static final String SIDE = """
            %1$s.id as %1$s_id, %1$s.name as %1$s_name, %1$s.regency as %1$s_regency, %1$s.incubator as %1$s_incubator,
            coalesce((select left(number, 4) || repeat('•', 8) || right(number, 4) from registry.identity nik
                      where nik.family = %1$s.id and kind = 'NIK' and valid_to is null), '') as %1$s_masked
            """;

    private final JdbcClient database;
    private final Clock clock;

    FamilyPairs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a look found: two ids, how like, and why. */
    record Found(UUID one, UUID other, double score, List<String> reasons) {

        UUID smaller() {
            return first() ? one : other;
        }

        UUID greater() {
            return first() ? other : one;
        }

        /** As the database orders them: byte by byte. */
        private boolean first() {
            return one.toString().compareTo(other.toString()) < 0;
        }
    }

    /** The likest first; without those that were merged or said to be two. */
    List<Pair> waiting(int most) {
        return database.sql("select " + SIDE.formatted("one") + ", " + SIDE.formatted("other") + """
                , pair.score, pair.reasons
                from registry.family_pair pair
                join registry.family one on one.id = pair.one
                join registry.family other on other.id = pair.other
                where not exists (select from registry.family_apart apart
                                  where apart.one = pair.one and apart.other = pair.other)
                  and registry.kept_family(pair.one) <> registry.kept_family(pair.other)
                order by pair.score desc, pair.one, pair.other
                limit :most
                """)
                .param("most", most)
                .query(FamilyPairs::pair)
                .list();
    }

    /** What is kept of the families looked at gives way to what was found now. */
    void replace(Collection<UUID> looked, List<Found> found, Actor actor) {
        database.sql("delete from registry.family_pair where one = any (:looked) and other = any (:looked)")
                .param("looked", looked.toArray(UUID[]::new))
                .update();
        for (Found pair : found) {
            database.sql("""
                    insert into registry.family_pair (one, other, score, reasons, found_at, found_by)
                    values (:one, :other, :score, :reasons, :at, :by)
                    on conflict (one, other) do update set score = excluded.score, reasons = excluded.reasons,
                        found_at = excluded.found_at, found_by = excluded.found_by
                    """)
                    .param("one", pair.smaller())
                    .param("other", pair.greater())
                    .param("score", pair.score())
                    .param("reasons", pair.reasons().toArray(String[]::new))
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", actor.name())
                    .update();
        }
    }

    /** Said once; said again, the later reason counts. */
    void apart(UUID one, UUID other, String reason, Actor actor) {
        var pair = new Found(one, other, 0, List.of());
        database.sql("""
                insert into registry.family_apart (one, other, reason, said_at, said_by)
                values (:one, :other, :reason, :at, :by)
                on conflict (one, other) do update set reason = excluded.reason, said_at = excluded.said_at,
                    said_by = excluded.said_by
                """)
                .param("one", pair.smaller())
                .param("other", pair.greater())
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("by", actor.name())
                .update();
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(side(row, "one"), side(row, "other"), row.getDouble("score"), reasons(row));
    }

    private static List<String> reasons(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("reasons").getArray());
    }

    private static Pair.Side side(ResultSet row, String which) throws SQLException {
        return new Pair.Side(
                row.getObject(which + "_id", UUID.class),
                row.getString(which + "_name"),
                row.getString(which + "_masked"),
                row.getString(which + "_regency"),
                row.getString(which + "_incubator"));
    }
}
