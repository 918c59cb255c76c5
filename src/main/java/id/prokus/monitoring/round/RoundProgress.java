package id.prokus.monitoring.round;

import id.prokus.database.RowScope;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far rounds have come, from what is on record: whichever door it came through. */
@Repository
public class RoundProgress {

    /**
     * One line for each family that is asked in each of the rounds; what counts first stands first. Reports are read by
     * kind, or, where the {@link #FENCE} keeps them apart, family by family: behind it stands no column but the family's by
     * which an index could lead elsewhere.
     */
    private static final String STATES = """
            with round as (
                select * from unnest(:rounds::uuid[], :editions::int[], :census::boolean[], :kinds::text[], :from::date[],
                                     :until::date[]) as round (id, edition, census, kind, begins, ends)),
            asked as (
                select round.id as round, round.ends, listing.family, listing.name, listing.province, listing.regency,
                       listing.incubator, listing.standing, listing.since, listing.mentor, assigned.account,
                       case when coalesce(walk.companion_until, 'infinity') >= :today then walk.companion end as companion
                from round
                join registry.listing on listing.edition = round.edition and listing.standing in ('aktif', 'keluar')
                left join mentoring.walk on walk.family = listing.family
                left join monitoring.round_assignment assigned
                    on assigned.round = round.id and assigned.family = listing.family
                where (listing.read_under is null or not exists (
                          select from registry.listing front
                          where front.edition = listing.edition and front.family = listing.read_under))
                  and (round.census or exists (select from monitoring.round_sample drawn
                                               where drawn.round = round.id and drawn.family = listing.family))),
            report as (
                select round.id as round, coalesce(listing.read_under, word.family) as family, word.family as told_of,
                       word.thing, word.said, word.way
                from registry.listing
                cross join lateral (
                    select own.family, own.edition, own.kind, own.happened_on, own.thing, own.said, own.way
                    from registry.entry_standing own
                    where own.family = listing.family and own.withdrawn is null
                      and (own.kind in ('laporan-inkubator', 'laporan-putaran')
                           or own.kind = 'laporan-usaha' and own.happened_on between :first and :last)
                    /* fence */) word
                join round on round.edition = listing.edition and round.edition = word.edition
                    and (word.kind in ('laporan-inkubator', 'laporan-putaran') and word.said ->> 'keadaan' = round.kind
                         or round.kind = 'berkala' and word.kind = 'laporan-usaha'
                            and word.happened_on between round.begins and round.ends)),
            told as (
                select round, family, bool_or(said ->> 'status_usaha' = 'tutup') as closed, array_agg(distinct way) as ways
                from report group by round, family),
            missed as (
                select distinct on (1, 2) round.id as round, coalesce(listing.read_under, word.family) as family,
                       said ->> 'alasan_tidak_terisi' as reason, said ->> 'coba_lagi' as again
                from registry.entry_standing word
                join round on word.happened_on between round.begins and round.ends
                join registry.listing on listing.edition = round.edition and listing.family = word.family
                where word.kind = 'tidak-terisi' and word.withdrawn is null and word.happened_on between :first and :last
                order by 1, 2, word.happened_on desc, word.id desc),
            returned as (
                select distinct report.round, report.family
                from monitoring.returned
                join monitoring.submission on submission.id = returned.submission
                join report on report.told_of = returned.family and report.thing = submission.thing
                where returned.closed_at is null),
            state as (
                select asked.*, told.ways, missed.again,
                       case when told.family is not null and returned.family is not null then 'dikembalikan'
                            when coalesce(told.closed, false) then 'tutup'
                            when told.family is not null then 'masuk'
                            when asked.standing = 'keluar' and asked.since <= asked.ends then 'keluar'
                            when missed.family is not null then 'tidak_terisi'
                            else 'belum' end as state,
                       missed.reason
                from asked
                left join told on (told.round, told.family) = (asked.round, asked.family)
                left join missed on (missed.round, missed.family) = (asked.round, asked.family)
                left join returned on (returned.round, returned.family) = (asked.round, asked.family))
            """;

    private static final String FENCE = "/* fence */";

    private final JdbcClient database;
    private final Clock clock;

    RoundProgress(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a progress is told apart by: the parts to which a family belongs, as rows of one column. */
    enum By {
        ALL("select ''"),
        PROVINCE("select province"),
        REGENCY("select regency"),
        INCUBATOR("select incubator"),
        MENTOR("select coalesce(mentor::text, '')"),
        COMPANION("select coalesce(companion::text, '')"),
        /** The doors its report came through; through two counts for both. */
        DOOR("select unnest(ways)"),
        /** Why it was not reached, by code; empty of who left the programme. */
        REASON("select case state when 'keluar' then '' else coalesce(reason, 'lain') end"
                + " where state in ('keluar', 'tidak_terisi')");

        private final String parts;

        By(String parts) {
            this.parts = parts;
        }
    }

    /** All families together, of each round. */
    Map<UUID, RoundPortion> whole(List<AskedRound> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        var wholes = new HashMap<UUID, RoundPortion>();
        of(rounds, EnumSet.of(By.ALL)).forEach((round, parts) -> wholes.put(round, whole(parts)));
        return wholes;
    }

    static RoundPortion whole(Map<By, List<RoundPortion>> parts) {
        return parts.getOrDefault(By.ALL, List.of()).stream().findFirst().orElse(RoundPortion.NONE);
    }

    /** In one pass: of each, by part in its order; the states of a part add up to its families. */
    Map<By, List<RoundPortion>> of(AskedRound round, Set<By> ways) {
        return of(List.of(round), ways).getOrDefault(round.id(), Map.of());
    }

    private Map<UUID, Map<By, List<RoundPortion>>> of(List<AskedRound> rounds, Set<By> ways) {
        String parts = ways.stream()
                .map(by -> "select '%s' as way, own.part from (%s) own (part)".formatted(by, by.parts))
                .collect(Collectors.joining(" union all "));
        var found = new HashMap<UUID, Map<By, Map<String, Map<FamilyState, Integer>>>>();
        asked(STATES + """
                        select round, way, part, state, count(*) as n
                        from state cross join lateral (%s) told group by 1, 2, 3, 4
                        """.formatted(parts), rounds).query(row -> {
            found.computeIfAbsent(row.getObject("round", UUID.class), _ -> new EnumMap<>(By.class))
                    .computeIfAbsent(By.valueOf(row.getString("way")), _ -> new TreeMap<>())
                    .computeIfAbsent(row.getString("part"), _ -> new EnumMap<>(FamilyState.class))
                    .put(FamilyState.find(row.getString("state")).orElseThrow(), row.getInt("n"));
        });
        var portions = new HashMap<UUID, Map<By, List<RoundPortion>>>();
        found.forEach((round, told) -> {
            var lists = new EnumMap<By, List<RoundPortion>>(By.class);
            told.forEach((by, states) -> lists.put(
                    by,
                    states.entrySet().stream()
                            .map(part -> new RoundPortion(part.getKey(), part.getValue()))
                            .toList()));
            portions.put(round, lists);
        });
        return portions;
    }

    /** @param account who was assigned; empty for whoever walks with it */
    public record FamilyLine(
            UUID family,
            String name,
            String regency,
            String incubator,
            FamilyState state,
            String reason,
            String again,
            String account) {}

    /** In order of name; those in one state, or all. */
    List<FamilyLine> families(AskedRound round, String state, int most) {
        return asked(STATES + """
                        select family, name, regency, incubator, state, coalesce(reason, '') as reason,
                               coalesce(again, '') as again, coalesce(account, '') as account
                        from state where :state in ('', state) order by lower(name) collate "C", family limit :most
                        """, List.of(round))
                .param("state", state)
                .param("most", most)
                .query((row, number) -> new FamilyLine(
                        row.getObject("family", UUID.class),
                        row.getString("name"),
                        row.getString("regency"),
                        row.getString("incubator"),
                        FamilyState.find(row.getString("state")).orElseThrow(),
                        row.getString("reason"),
                        row.getString("again"),
                        row.getString("account")))
                .list();
    }

    /** Whoever sees a part of the country would otherwise have the policy asked of every report of all of it. */
    private static boolean seesEverything() {
        return RowScope.current().equals(RowScope.EVERYTHING);
    }

    private JdbcClient.StatementSpec asked(String sql, List<AskedRound> rounds) {
        return database.sql(sql.replace(FENCE, seesEverything() ? "" : "offset 0"))
                .param("today", Jakarta.today(clock))
                .param("rounds", each(rounds, AskedRound::id, UUID[]::new))
                .param("editions", each(rounds, round -> round.edition().year(), Integer[]::new))
                .param("census", each(rounds, AskedRound::census, Boolean[]::new))
                .param("kinds", each(rounds, round -> round.round().kind().code(), String[]::new))
                .param("from", each(rounds, round -> round.from().toString(), String[]::new))
                .param("until", each(rounds, round -> round.until().toString(), String[]::new))
                .param(
                        "first",
                        rounds.stream()
                                .map(AskedRound::from)
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                .param(
                        "last",
                        rounds.stream()
                                .map(AskedRound::until)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    private static <T> T[] each(List<AskedRound> rounds, Function<AskedRound, T> what, IntFunction<T[]> several) {
        return rounds.stream().map(what).toArray(several);
    }
}
