package id.prokus.indicator.rollup;

import id.prokus.database.RowScope;
import id.prokus.indicator.formula.Formula;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
     * @param column of what else, in a table of two ways; empty of one
     */
    public record Key(int formula, String round, String part, String column) {

        public Key(int formula, String round, String part) {
            this(formula, round, part, "");
        }
    }

    /** Of every round that anything is known of. */
    public Map<Key, Sums> of(Collection<Formula> formulas, Selection selection, By by) {
        return cross(formulas, selection, by, By.NOTHING);
    }

    /** The same in two ways. Roll-ups know one group at a time: two of them are counted from the facts. */
    public Map<Key, Sums> cross(Collection<Formula> formulas, Selection selection, By by, By across) {
        List<Formula> measured = formulas.stream().filter(Formula::measured).toList();
        if (measured.isEmpty()) {
            return Map.of();
        }
        String rows = rows(measured, selection, by, across);
        var sums = new HashMap<Key, Sums>();
        asked(rows + """
                select formula, round, part, col, sum(n)::bigint as n, sum(approved)::bigint as approved, sum(total) as total,
                       sum(squares) as squares
                from said group by formula, round, part, col having sum(n) <> 0
                """, measured, selection, by, across).query(row -> {
            sums.put(
                    key(row),
                    new Sums(
                            row.getLong("n"),
                            row.getLong("approved"),
                            number(row.getBigDecimal("total")),
                            number(row.getBigDecimal("squares")),
                            new TreeMap<>()));
        });
        var bins = new HashMap<Key, SortedMap<Integer, Long>>();
        asked(rows + """
                select formula, round, part, col, b, sum(c)::bigint as c
                from said cross join lateral unnest(bin, bin_n) u (b, c)
                where b is not null
                group by formula, round, part, col, b having sum(c) <> 0
                """, measured, selection, by, across).query(row -> {
            bins.computeIfAbsent(key(row), _ -> new TreeMap<>()).put(row.getInt("b"), row.getLong("c"));
        });
        bins.forEach((key, counts) -> sums.computeIfPresent(key, (_, one) -> one.with(counts)));
        return sums;
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getInt("formula"), row.getString("round"), row.getString("part"), row.getString("col"));
    }

    private JdbcClient.StatementSpec asked(String sql, List<Formula> formulas, Selection selection, By by, By across) {
        return database.sql(sql)
                .param("formulas", formulas.stream().map(Formula::id).toArray(Integer[]::new))
                .param("edition", selection.edition())
                .param(
                        "group",
                        by.group() ? by.code() + "=%" : across.group() ? across.code() + "=%" : selection.group())
                .param("across", across.code() + "=%")
                .param("place", selection.place())
                .param("incubator", selection.incubator());
    }

    private static String rows(List<Formula> formulas, Selection selection, By by, By across) {
        if (seesLessThanARegency() || by.group() && across.group()) {
            return "with said as (" + ofFacts(formulas, selection, by, across) + ") ";
        }
        boolean provinces =
                selection.ofProvinces() && !by.needsLeaves() && !across.needsLeaves() && seesWholeProvinces();
        String place = provinces ? "province" : "regency";
        return "with said as (select formula, round, " + by.column(place)
                + " as part, " + across.column(place)
                + " as col, n, approved, total, squares, bin, bin_n from indicator."
                + (provinces ? "rollup_province" : "rollup")
                + " where formula = any (:formulas) and edition = :edition and grp like :group"
                + narrowed(selection, place)
                + " union all select formula, round, " + by.column("regency")
                + " as part, " + across.column("regency")
                + " as col, sign, case when approved then sign else 0 end, sign * value, sign * value * value,"
                + " array[bin], array[sign::bigint] from indicator.delta f "
                + Groups.OF_ROW
                + " where formula = any (:formulas) and edition = :edition and grp like :group"
                + narrowed(selection, "regency") + ") ";
    }

    private static String ofFacts(List<Formula> formulas, Selection selection, By by, By across) {
        boolean twoGroups = by.group() && across.group();
        var arms = new ArrayList<String>();
        if (formulas.stream().anyMatch(Formula::readsRounds)) {
            arms.add("measured_round");
        }
        if (!formulas.stream().allMatch(Formula::readsRounds)) {
            arms.add("measured_family");
        }
        return arms.stream()
                .map(view -> "select formula, round, " + of(by, "g")
                        + " as part, " + of(across, twoGroups ? "h" : "g")
                        + " as col, 1::bigint as n, case when coalesce(r.approved, f.approved) then 1 else 0 end as approved,"
                        + " value as total, value * value as squares, array[bin] as bin, array[1::bigint] as bin_n"
                        + " from formula." + view + " m join indicator.family f using (family, edition)"
                        + " left join indicator.family_round r using (family, edition, round) "
                        + Groups.OF_ROW
                        + (twoGroups ? Groups.OF_ROW.replace(" g (grp)", " h (grp)") : "")
                        + " where formula = any (:formulas) and edition = :edition and g.grp like :group"
                        + (twoGroups ? " and h.grp like :across" : "")
                        + narrowed(selection, "regency").replace(" incubator", " f.incubator"))
                .collect(Collectors.joining(" union all "));
    }

    /** A column where several tables have one of that name. */
    private static String of(By by, String groups) {
        return switch (by) {
            case INCUBATOR -> "f.incubator";
            case PARTICIPANT, SEX, CLUSTER, STAGE, PKH -> groups + ".grp";
            case NOTHING, PROVINCE, REGENCY -> by.column("regency");
        };
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
