package id.prokus.indicator.rollup;

import id.prokus.database.RowScope;
import id.prokus.indicator.formula.Formula;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Figures of this very moment, of the families whoever asks may see: roll-ups and what was appended since. Whoever sees
 * less than a kabupaten is answered from the facts of their few families.
 */
@Repository
public class Figures {

    private final JdbcClient database;

    Figures(JdbcClient database) {
        this.database = database;
    }

    /**
     * One figure.
     *
     * @param formula its id
     * @param round awal, akhir, a month, or empty for the whole edition
     * @param part of what it is told: a code of a place, a name, a group; empty of everything
     */
    public record Key(int formula, String round, String part) {}

    /** Of every round that anything is known of. */
    public Map<Key, Sums> of(Collection<Formula> formulas, Selection selection, By by) {
        List<Formula> measured = formulas.stream().filter(Formula::measured).toList();
        if (measured.isEmpty()) {
            return Map.of();
        }
        String rows = rows(measured, selection, by);
        var sums = new HashMap<Key, Sums>();
        asked(rows + """
                select formula, round, part, sum(n)::bigint as n, sum(approved)::bigint as approved, sum(total) as total,
                       sum(squares) as squares
                from said group by formula, round, part having sum(n) <> 0
                """, measured, selection, by)
                .query(row -> {
                    sums.put(
                            new Key(row.getInt("formula"), row.getString("round"), row.getString("part")),
                            new Sums(
                                    row.getLong("n"),
                                    row.getLong("approved"),
                                    number(row.getBigDecimal("total")),
                                    number(row.getBigDecimal("squares")),
                                    new TreeMap<>()));
                });
        var bins = new HashMap<Key, SortedMap<Integer, Long>>();
        asked(rows + """
                select formula, round, part, b, sum(c)::bigint as c
                from said cross join lateral unnest(bin, bin_n) u (b, c)
                where b is not null
                group by formula, round, part, b having sum(c) <> 0
                """, measured, selection, by)
                .query(row -> {
                    bins.computeIfAbsent(
                                    new Key(row.getInt("formula"), row.getString("round"), row.getString("part")),
                                    _ -> new TreeMap<>())
                            .put(row.getInt("b"), row.getLong("c"));
                });
        bins.forEach((key, counts) -> sums.computeIfPresent(key, (_, one) -> one.with(counts)));
        return sums;
    }

    private JdbcClient.StatementSpec asked(String sql, List<Formula> formulas, Selection selection, By by) {
        return database.sql(sql)
                .param("formulas", formulas.stream().map(Formula::id).toArray(Integer[]::new))
                .param("edition", selection.edition())
                .param("group", by.group() ? by.code() + "=%" : selection.group())
                .param("place", selection.place())
                .param("incubator", selection.incubator());
    }

    private static String rows(List<Formula> formulas, Selection selection, By by) {
        if (seesLessThanARegency()) {
            return "with said as (" + ofFacts(formulas, selection, by) + ") ";
        }
        boolean provinces = selection.ofProvinces() && !by.needsLeaves() && seesWholeProvinces();
        String place = provinces ? "province" : "regency";
        return "with said as (select formula, round, " + by.column(place)
                + " as part, n, approved, total, squares, bin, bin_n from indicator."
                + (provinces ? "rollup_province" : "rollup")
                + " where formula = any (:formulas) and edition = :edition and grp like :group"
                + narrowed(selection, place)
                + " union all select formula, round, " + by.column("regency")
                + " as part, sign, case when approved then sign else 0 end, sign * value, sign * value * value,"
                + " array[bin], array[sign::bigint] from indicator.delta f "
                + Groups.OF_ROW
                + " where formula = any (:formulas) and edition = :edition and grp like :group"
                + narrowed(selection, "regency") + ") ";
    }

    private static String ofFacts(List<Formula> formulas, Selection selection, By by) {
        var arms = new ArrayList<String>();
        if (formulas.stream().anyMatch(Formula::readsRounds)) {
            arms.add("measured_round");
        }
        if (!formulas.stream().allMatch(Formula::readsRounds)) {
            arms.add("measured_family");
        }
        return arms.stream()
                .map(view -> "select formula, round, " + by.column("regency")
                        + " as part, 1::bigint as n, case when coalesce(r.approved, f.approved) then 1 else 0 end as approved,"
                        + " value as total, value * value as squares, array[bin] as bin, array[1::bigint] as bin_n"
                        + " from formula." + view + " m join indicator.family f using (family, edition)"
                        + " left join indicator.family_round r using (family, edition, round) "
                        + Groups.OF_ROW
                        + " where formula = any (:formulas) and edition = :edition and grp like :group"
                        + narrowed(selection, "regency").replace(" incubator", " f.incubator"))
                .map(arm -> arm.replace(" incubator as part", " f.incubator as part"))
                .collect(java.util.stream.Collectors.joining(" union all "));
    }

    private static String narrowed(Selection selection, String place) {
        String where = switch (selection.place().length()) {
            case 0 -> "";
            case 2 -> place.equals("province") ? " and province = :place" : " and left(regency, 2) = :place";
            default -> " and regency = :place";
        };
        return where + (selection.incubator().isEmpty() ? "" : " and incubator = :incubator");
    }

    private static boolean seesWholeProvinces() {
        return RowScope.current().lines().allMatch(key -> key.matches("\\*|\\d{2}"));
    }

    static boolean seesLessThanARegency() {
        return RowScope.current().lines().anyMatch(key -> key.matches("\\d{6}.*"));
    }

    private static BigDecimal number(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value;
    }
}
