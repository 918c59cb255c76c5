package id.prokus.monitoring.round;

import id.prokus.database.RowScope;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far rounds have come, from what is on record: whichever door it came through. */
@Repository
public class RoundProgress {

    /**
     * One line for each family that is asked; what counts first stands first. Reports are read by kind, or, where the
     * {@link #FENCE} keeps them apart, family by family: behind it stands no column but the family's by which an index could
     * lead elsewhere.
     */
    private static final String STATES = """
            with asked as (
                select listing.family, listing.name, listing.province, listing.regency, listing.incubator, listing.standing,
                       listing.since, listing.mentor, assigned.account,
                       case when coalesce(walk.companion_until, 'infinity') >= :today then walk.companion end as companion
                from registry.listing
                left join mentoring.walk on walk.family = listing.family
                left join monitoring.round_assignment assigned on assigned.round = :round and assigned.family = listing.family
                where listing.edition = :edition and listing.standing in ('aktif', 'keluar')
                  and (listing.read_under is null or not exists (
                      select from registry.listing front
                      where front.edition = listing.edition and front.family = listing.read_under))
                  and (:census or exists (select from monitoring.round_sample drawn
                                          where drawn.round = :round and drawn.family = listing.family))),
            report as (
                select coalesce(listing.read_under, word.family) as family, word.family as told_of, thing, said, way
                from registry.listing cross join lateral (
                    select own.family, own.edition, own.thing, own.said, own.way
                    from registry.entry_standing own
                    where own.family = listing.family and own.withdrawn is null
                      and (own.kind in ('laporan-inkubator', 'laporan-putaran') and own.said ->> 'keadaan' = :kind
                           or :kind = 'berkala' and own.kind = 'laporan-usaha' and own.happened_on between :from and :until)
                    /* fence */) word
                where listing.edition = :edition and word.edition = :edition),
            told as (
                select family, bool_or(said ->> 'status_usaha' = 'tutup') as closed, array_agg(distinct way) as ways
                from report group by family),
            missed as (
                select distinct on (1) coalesce(listing.read_under, word.family) as family,
                       said ->> 'alasan_tidak_terisi' as reason, said ->> 'coba_lagi' as again
                from registry.entry_standing word
                join registry.listing on listing.edition = :edition and listing.family = word.family
                where kind = 'tidak-terisi' and withdrawn is null and happened_on between :from and :until
                order by 1, happened_on desc, word.id desc),
            returned as (
                select distinct report.family
                from monitoring.returned
                join monitoring.submission on submission.id = returned.submission
                join report on report.told_of = returned.family and report.thing = submission.thing
                where returned.closed_at is null),
            state as (
                select asked.*, told.ways, missed.again,
                       case when told.family is not null and returned.family is not null then 'dikembalikan'
                            when coalesce(told.closed, false) then 'tutup'
                            when told.family is not null then 'masuk'
                            when asked.standing = 'keluar' and asked.since <= :until then 'keluar'
                            when missed.family is not null then 'tidak_terisi'
                            else 'belum' end as state,
                       missed.reason
                from asked
                left join told on told.family = asked.family
                left join missed on missed.family = asked.family
                left join returned on returned.family = asked.family)
            """;

    private static final String FENCE = "/* fence */";

    private final JdbcClient database;
    private final Clock clock;

    RoundProgress(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a progress is told apart by. */
    enum By {
        ALL("''"),
        PROVINCE("province"),
        REGENCY("regency"),
        INCUBATOR("incubator"),
        MENTOR("coalesce(mentor::text, '')"),
        COMPANION("coalesce(companion::text, '')");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** All together. */
    RoundPortion whole(AskedRound round) {
        return of(round, EnumSet.of(By.ALL)).getOrDefault(By.ALL, List.of()).stream()
                .findFirst()
                .orElse(RoundPortion.NONE);
    }

    /** In one pass: of each, by part in its order; the states of a part add up to its families. */
    Map<By, List<RoundPortion>> of(AskedRound round, Set<By> ways) {
        String parts =
                ways.stream().map(by -> "('%s', %s)".formatted(by, by.column)).collect(Collectors.joining(", "));
        var found = new EnumMap<By, Map<String, Map<FamilyState, Integer>>>(By.class);
        asked(STATES + """
                        select way, part, state, count(*) as n
                        from state cross join lateral (values %s) as told (way, part) group by 1, 2, 3
                        """.formatted(parts), round).query(row -> {
            found.computeIfAbsent(By.valueOf(row.getString("way")), _ -> new TreeMap<>())
                    .computeIfAbsent(row.getString("part"), _ -> new EnumMap<>(FamilyState.class))
                    .put(FamilyState.find(row.getString("state")).orElseThrow(), row.getInt("n"));
        });
        var portions = new EnumMap<By, List<RoundPortion>>(By.class);
        found.forEach((by, states) -> portions.put(
                by,
                states.entrySet().stream()
                        .map(part -> new RoundPortion(part.getKey(), part.getValue()))
                        .toList()));
        return portions;
    }

    /** How many reported through each door; through two counts for both. */
    Map<String, Integer> doors(AskedRound round) {
        Map<String, Integer> doors = new LinkedHashMap<>();
        asked(
                        STATES
                                + "select way, count(*) as n from state, unnest(ways) way group by way order by n desc, way",
                        round)
                .query(row -> {
                    doors.put(row.getString("way"), row.getInt("n"));
                });
        return doors;
    }

    /** Why those were not reached who were not, the commonest first; empty for who left the programme. */
    Map<String, Integer> reasons(AskedRound round) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        asked(STATES + """
                        select case state when 'keluar' then '' else coalesce(reason, 'lain') end as reason, count(*) as n
                        from state where state in ('keluar', 'tidak_terisi') group by 1 order by n desc, 1
                        """, round).query(row -> {
            reasons.put(row.getString("reason"), row.getInt("n"));
        });
        return reasons;
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
                        """, round)
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

    private JdbcClient.StatementSpec asked(String sql, AskedRound round) {
        return database.sql(sql.replace(FENCE, seesEverything() ? "" : "offset 0"))
                .param("round", round.id())
                .param("edition", round.edition().year())
                .param("census", round.census())
                .param("kind", round.round().kind().code())
                .param("today", Jakarta.today(clock))
                .param("from", round.from())
                .param("until", round.until());
    }
}
