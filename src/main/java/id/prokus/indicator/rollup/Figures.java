package id.prokus.indicator.rollup;

import id.prokus.database.RowScope;
import id.prokus.indicator.formula.Formula;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String SUMMED = "n, approved, total, squares, bin, bin_n";

    /** One line of what was appended, as a sum of its own. */
    private static final String OF_DELTA =
            "sign, case when approved then sign else 0 end, sign * value, sign * value * value,"
                    + " array[bin], array[sign::bigint]";

    /** One family, as a sum of its own. */
    private static final String OF_FAMILY =
            "1::bigint as n, case when coalesce(r.approved, f.approved) then 1 else 0 end as approved,"
                    + " m.value as total, m.value * m.value as squares, array[m.bin] as bin, array[1::bigint] as bin_n";

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
        return cross(formulas, selection, by, By.NOTHING, List.of());
    }

    /**
     * The same in two ways. Roll-ups know one group at a time: two of them are counted from the facts.
     *
     * @param rounds of these only; of every round where there are none
     */
    public Map<Key, Sums> cross(
            Collection<Formula> formulas, Selection selection, By by, By across, Collection<String> rounds) {
        List<Formula> measured = formulas.stream().filter(Formula::measured).toList();
        if (measured.isEmpty()) {
            return Map.of();
        }
        var running = new HashMap<Key, Running>();
        Wanted.bind(
                        database.sql(rows(measured, selection, by, across, rounds)),
                        measured,
                        selection,
                        by,
                        across,
                        rounds)
                .query(row -> {
                    var key = new Key(
                            row.getInt("formula"), row.getString("round"), row.getString("part"), row.getString("col"));
                    running.computeIfAbsent(key, _ -> new Running()).add(row);
                });
        var sums = new HashMap<Key, Sums>();
        running.forEach((key, one) -> {
            if (one.n != 0) {
                sums.put(key, one.sums());
            }
        });
        return sums;
    }

    /** What lines of one figure come to; a page of every kabupaten has thousands, each with dozens of bins. */
    private static final class Running {

        private long n;
        private long approved;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal squares = BigDecimal.ZERO;
        private final SortedMap<Integer, Long> bins = new TreeMap<>();

        void add(ResultSet row) throws SQLException {
            n += row.getLong("n");
            approved += row.getLong("approved");
            total = total.add(row.getBigDecimal("total"));
            squares = squares.add(row.getBigDecimal("squares"));
            Integer[] bin = (Integer[]) row.getArray("bin").getArray();
            Long[] count = (Long[]) row.getArray("bin_n").getArray();
            for (int i = 0; i < bin.length; i++) {
                // A formula without bins appends an empty one.
                if (bin[i] != null) {
                    bins.merge(bin[i], count[i], Long::sum);
                }
            }
        }

        Sums sums() {
            bins.values().removeIf(families -> families == 0);
            return new Sums(n, approved, number(total), number(squares), bins);
        }
    }

    private static String rows(
            List<Formula> formulas, Selection selection, By by, By across, Collection<String> rounds) {
        if (seesLessThanARegency() || by.group() && across.group()) {
            return ofFacts(formulas, selection, by, across, rounds);
        }
        boolean ofPlaces =
                selection.ofProvinces() && !by.needsLeaves() && !across.needsLeaves() && seesWholeProvinces();
        String where = Wanted.where(selection, by, across, rounds);
        return "select formula, round, " + by.column(ofPlaces ? "place" : "regency") + " as part, "
                + across.column(ofPlaces ? "place" : "regency") + " as col, " + SUMMED + " from "
                + (ofPlaces
                        ? "indicator.rollup_place where " + where + ofPlace(selection, by, across)
                        : "indicator.rollup where " + where + Wanted.narrowed(selection, ""))
                + " union all select formula, round, " + by.column("regency") + ", " + across.column("regency") + ", "
                + OF_DELTA + " from indicator.delta f " + Groups.OF_ROW + " where " + where
                + Wanted.narrowed(selection, "");
    }

    private static String ofFacts(
            List<Formula> formulas, Selection selection, By by, By across, Collection<String> rounds) {
        return "select m.formula, round, " + Wanted.part(by) + " as part, " + Wanted.column(by, across) + " as col, "
                + OF_FAMILY
                + Wanted.fromFacts(
                        formulas,
                        selection,
                        by,
                        across,
                        rounds,
                        " left join indicator.family_round r using (family, edition, round) ");
    }

    /** The country is a place of its own, for whoever sees it whole and asks for no part. */
    private static String ofPlace(Selection selection, By by, By across) {
        if (!selection.place().isEmpty()) {
            return " and place = :place";
        }
        boolean whole = by != By.PROVINCE && across != By.PROVINCE && seesEverything();
        return whole ? " and place = ''" : " and place <> ''";
    }

    private static boolean seesEverything() {
        return RowScope.current().equals(RowScope.EVERYTHING);
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
