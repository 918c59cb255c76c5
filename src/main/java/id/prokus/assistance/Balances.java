package id.prokus.assistance;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.programme.Scheme;
import id.prokus.programme.Schemes;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.MergeChanged;
import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import id.prokus.web.ListAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What families were given and used, kept up with every word about it. */
@Repository
public class Balances {

    /** What the list can be sorted by. */
    static final Map<String, String> COLUMNS = Map.of(
            "selisih", "abs(balance.difference)",
            "bantuan", "balance.aid",
            "pemakaian", "balance.used",
            "luar", "balance.outside",
            "nama", "lower(family.name)");

    private static final Set<String> KINDS = Set.of("salur", "pemakaian", "barang");

    private static final String SELECT = """
            select family.id as family, coalesce(balance.edition, 0) as edition,
                   (select kept.name from registry.family kept where kept.id = registry.kept_family(family.id)) as name,
                   coalesce(left(balance.place, 4), family.regency) as regency,
                   coalesce(balance.incubator, family.incubator) as incubator, balance.listed::bigint,
                   balance.told::bigint, balance.used::bigint, balance.goods::bigint, balance.outside::bigint,
                   %s as promised
            """;

    /** Money that nobody promised: some was given, the edition's schemes say amounts, and it is none of their sums. */
    private static final String PROMISED = """
            (coalesce(balance.aid, 0) = 0 or case when balance.cohort = 'CONTINUING'
                then cardinality(:continuing::bigint[]) = 0 or balance.aid = any (:continuing::bigint[])
                else cardinality(:fresh::bigint[]) = 0 or balance.aid = any (:fresh::bigint[]) end)
            """;

    private static final String FROM = """
             from assistance.balance join registry.family on family.id = balance.family
            """;

    /** A family that was merged is counted with the one under which it is read, for whoever sees that one. */
    private static final String BY_ITSELF = """
            (balance.read_under is null or (
                select count(*) from assistance.balance front
                where front.family = balance.read_under and front.edition = balance.edition) = 0)
            """;

    private static final String UNEQUAL = "(balance.difference <> 0 or balance.outside > 0 or not " + PROMISED + ")";

    private final JdbcClient database;
    private final Schemes schemes;

    Balances(JdbcClient database, Schemes schemes) {
        this.database = database;
        this.schemes = schemes;
    }

    @EventListener
    void keepUp(EntriesKept kept) {
        recount(kept.entries().stream()
                .filter(entry -> KINDS.contains(entry.kind()))
                .map(Entry::family)
                .collect(Collectors.toSet()));
    }

    @EventListener
    void keepUp(FamiliesChanged changed) {
        recount(changed.families());
    }

    @EventListener
    void keepUp(MergeChanged changed) {
        recount(changed.families());
    }

    private void recount(Collection<UUID> families) {
        if (!families.isEmpty()) {
            database.sql("select assistance.recount(:families)")
                    .param("families", families.toArray(UUID[]::new))
                    .query((row, number) -> number)
                    .list();
        }
    }

    /**
     * What the list is narrowed to.
     *
     * @param reason "luar-sk", "skema", "kurang", "lebih", or empty for all
     */
    record Wanted(Edition edition, String reason) {}

    /** Families whose aid is outside the SK, not by a scheme, or not what they used; in the scope of whoever asks. */
    List<Balance> unequal(Wanted wanted, ListAddress address, int most) {
        String column = COLUMNS.getOrDefault(address.column(), "abs(balance.difference)");
        return asked(
                        SELECT.formatted(PROMISED)
                                + FROM
                                + """
                where balance.edition = :edition and %5$s and %7$s
                  and case :reason when 'luar-sk' then balance.outside > 0
                                   when 'skema' then not %6$s
                                   when 'kurang' then balance.difference > 0
                                   when 'lebih' then balance.difference < 0
                                   else true end
                  and (:after = '' or (%1$s, balance.family) %3$s (
                        select %1$s, balance.family %4$s
                        where balance.family::text = :after and balance.edition = :edition))
                order by %1$s %2$s, balance.family %2$s
                limit :limit
                """.formatted(
                                                column,
                                                address.backwards() ? "desc" : "asc",
                                                address.backwards() ? "<" : ">",
                                                FROM,
                                                UNEQUAL,
                                                PROMISED,
                                                BY_ITSELF),
                        wanted.edition())
                .param("reason", wanted.reason())
                .param("after", address.after())
                .param("limit", most)
                .query(Balances::balance)
                .list();
    }

    /**
     * Money of an edition in rupiah, in the scope of whoever asks.
     *
     * @param families that were given money
     * @param aid to all of them
     * @param used by all of them
     * @param goods worth of what was given in kind; no part of the money
     * @param listed the differences of the families on the list, summed: always aid less use
     * @param outside given without a place by SK
     * @param onList how many families are on the list
     */
    public record Totals(long families, long aid, long used, long goods, long listed, long outside, long onList) {}

    public Totals totals(Edition edition) {
        return asked(
                        """
                select count(*) filter (where balance.aid > 0) as families,
                       coalesce(sum(balance.aid), 0)::bigint as aid,
                       coalesce(sum(balance.used), 0)::bigint as used,
                       coalesce(sum(balance.goods), 0)::bigint as goods,
                       coalesce(sum(balance.difference) filter (where %1$s), 0)::bigint as listed,
                       coalesce(sum(balance.outside), 0)::bigint as outside,
                       count(*) filter (where %1$s) as on_list
                """.formatted(UNEQUAL) + " from assistance.balance where balance.edition = :edition and "
                                + BY_ITSELF,
                        edition)
                .query((row, number) -> new Totals(
                        row.getLong("families"),
                        row.getLong("aid"),
                        row.getLong("used"),
                        row.getLong("goods"),
                        row.getLong("listed"),
                        row.getLong("outside"),
                        row.getLong("on_list")))
                .single();
    }

    /** Money of an edition by cohort and by what each family was given, in the scope of whoever asks. */
    List<SchemeShares.Group> sums(Edition edition) {
        return database.sql("""
                select case balance.cohort when 'NEW' then 'baru' when 'CONTINUING' then 'lanjutan' else '' end as cohort,
                       balance.aid::bigint as sum, count(*) as families
                from assistance.balance where balance.edition = :edition and balance.aid > 0 and
                """ + BY_ITSELF + " group by balance.cohort, balance.aid order by 1, 2")
                .param("edition", edition.year())
                .query(SchemeShares.Group.class)
                .list();
    }

    /** Of one family, and of what is read as one with it, the latest edition first. */
    public List<Balance> of(UUID family) {
        return database.sql(SELECT.formatted("true") + FROM
                        + " where balance.family = any (array(select registry.one_family(:family))) and " + BY_ITSELF
                        + " order by balance.edition desc")
                .param("family", family)
                .query(Balances::balance)
                .list();
    }

    /** Of every family that an incubator serves in an edition, by name; also of those that were given nothing. */
    public List<Balance> of(Edition edition, String incubator) {
        return asked(SELECT.formatted(PROMISED) + """
                 from registry.enrolment
                join registry.family on family.id = enrolment.family
                left join assistance.balance
                    on balance.family = enrolment.family and balance.edition = enrolment.edition
                where enrolment.edition = :edition and enrolment.incubator = :incubator and
                """ + BY_ITSELF + """
                order by lower(family.name), family.id
                """, edition)
                .param("incubator", incubator)
                .query(Balances::balance)
                .list();
    }

    private StatementSpec asked(String statement, Edition edition) {
        List<Scheme> promised = schemes.of(edition);
        return database.sql(statement)
                .param("edition", edition.year())
                .param("fresh", Promised.by(promised, Cohort.NEW.code()).asArray())
                .param(
                        "continuing",
                        Promised.by(promised, Cohort.CONTINUING.code()).asArray());
    }

    private static Balance balance(ResultSet row, int number) throws SQLException {
        return new Balance(
                row.getObject("family", UUID.class),
                row.getInt("edition"),
                row.getString("name"),
                row.getString("regency"),
                row.getString("incubator"),
                row.getLong("listed"),
                row.getLong("told"),
                row.getLong("used"),
                row.getLong("goods"),
                row.getLong("outside"),
                row.getBoolean("promised"));
    }
}
