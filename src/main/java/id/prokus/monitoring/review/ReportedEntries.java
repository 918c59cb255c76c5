package id.prokus.monitoring.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people entered, of the kinds that forms ask, and how far its review has come. What was frozen from an incubator's
 * report was answered for at the results meeting and is not asked about again.
 */
@Repository
class ReportedEntries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LINES = """
            with line as (
                select entry.family, family.name, family.regency, entry.thing, entry.id, entry.kind, entry.happened_on,
                       entry.said, entry.recorded_by, entry.recorded_at,
                       approved.entry is not null as approved,
                       coalesce(held.levels, '{}') as levels,
                       exists (select from monitoring.submission
                               join monitoring.returned using (form, root_instance)
                               where submission.thing = entry.thing and returned.closed_at is null) as returned,
                       exists (select from registry.entry word
                               where word.family = entry.family and word.thing = entry.thing
                                 and word.recorded_by = any (:hands)) as own,
                       approved.entry is null and entry.recorded_at < :before_deadline as late
                from registry.entry_standing entry
                join registry.family on family.id = entry.family
                left join registry.entry_approved approved on approved.entry = entry.id
                left join lateral (select array_agg(level) as levels from monitoring.approval
                                   where approval.entry = entry.id and taken_back_at is null) held on true
                where entry.edition = :year
                  and entry.kind in (select kind from monitoring.instrument_version)
                  and (:kind = '' or entry.kind = :kind)
                  and entry.happened_on >= :from and entry.happened_on < :before
                  and entry.withdrawn is null and entry.way <> 'OLAHAN'
                  and (:place = '' or family.regency = :place)
                  and (:sender = '' or entry.recorded_by = :sender))
            """;

    private static final String WAITS = """
            not approved and not returned and not own and not (:level = any (levels))
            and (not :chain or :needed < 0 or :needed = any (levels))
            """;

    private final JdbcClient database;

    ReportedEntries(JdbcClient database) {
        this.database = database;
    }

    private JdbcClient.StatementSpec ask(
            String sql, ReviewFilter filter, Reviewer reviewer, ReviewTerms terms, Instant now) {
        return database.sql(LINES + sql)
                .param("year", filter.year())
                .param("kind", filter.kind())
                .param("from", filter.from())
                .param("before", filter.before())
                .param("place", filter.place())
                .param("sender", filter.sender())
                .param("hands", reviewer.hands().toArray(String[]::new))
                .param("level", (short) reviewer.level().digits())
                .param("chain", terms.chain())
                .param(
                        "needed",
                        reviewer.level().before().map(Level::digits).orElse(-1).shortValue())
                .param("before_deadline", now.minus(terms.deadline()).atOffset(ZoneOffset.UTC));
    }

    List<Portion> portions(ReviewFilter filter, Reviewer reviewer, ReviewTerms terms, Instant now) {
        return ask("""
                select regency, count(*) as n, count(*) filter (where approved) as approved,
                       count(*) filter (where %1$s) as waiting,
                       count(*) filter (where late and %1$s) as late,
                       count(*) filter (where returned) as returned
                from line group by regency order by waiting desc, regency
                """.formatted(WAITS), filter, reviewer, terms, now)
                .query(Portion.class)
                .list();
    }

    /** @param after the word to go on after; empty from the start */
    List<Reported> page(
            ReviewFilter filter,
            Reviewer reviewer,
            ReviewTerms terms,
            Instant now,
            boolean waitingOnly,
            String after,
            int most) {
        return ask("""
                select line.*, (select submission.id from monitoring.submission
                                where submission.thing = line.thing and state = 'TERCATAT'
                                order by received_at desc, id desc limit 1) as submission
                from line
                where (:after = '' or id > cast(nullif(:after, '') as uuid)) and (not :waiting_only or %s)
                order by id limit :most
                """.formatted(WAITS), filter, reviewer, terms, now)
                .param("after", after)
                .param("waiting_only", waitingOnly)
                .param("most", most)
                .query(ReportedEntries::reported)
                .list();
    }

    /** One word, wherever it stands; empty where it does not count any more, or is of no kind that forms ask. */
    Optional<Reported> find(UUID entry, int year, Reviewer reviewer, ReviewTerms terms, Instant now) {
        return ask(
                        "select line.*, cast(null as uuid) as submission from line where id = :entry",
                        new ReviewFilter(year, "", "", "", ""),
                        reviewer,
                        terms,
                        now)
                .param("entry", entry)
                .query(ReportedEntries::reported)
                .optional();
    }

    /** The last month of which something of these kinds was entered; empty where nothing was. */
    Optional<String> lastMonth(int year) {
        return database.sql("""
                select to_char(max(happened_on), 'YYYY-MM') from registry.entry_standing
                where edition = :year and kind in (select kind from monitoring.instrument_version)
                  and withdrawn is null and way <> 'OLAHAN'
                """).param("year", year).query(String.class).optional();
    }

    /** Kinds that forms ask. */
    List<String> kinds() {
        return database.sql("select distinct kind from monitoring.instrument_version order by kind")
                .query(String.class)
                .list();
    }

    private static Reported reported(ResultSet row, int number) throws SQLException {
        return new Reported(
                row.getObject("family", UUID.class),
                row.getString("name"),
                row.getObject("thing", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("happened_on", LocalDate.class),
                JSON.readValue(row.getString("said"), new TypeReference<Map<String, String>>() {}),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Arrays.stream((Short[]) row.getArray("levels").getArray())
                        .map(Level::of)
                        .collect(Collectors.toSet()),
                row.getBoolean("approved"),
                row.getBoolean("returned"),
                row.getBoolean("own"),
                row.getBoolean("late"),
                Optional.ofNullable(row.getObject("submission", UUID.class)));
    }
}
