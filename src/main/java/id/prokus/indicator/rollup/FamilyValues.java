package id.prokus.indicator.rollup;

import id.prokus.indicator.formula.Formula;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What formulas say of each family, for whoever may see families: behind a figure, and for exact medians of few. */
@Repository
public class FamilyValues {

    private final JdbcClient database;

    FamilyValues(JdbcClient database) {
        this.database = database;
    }

    /**
     * A family and its value.
     *
     * @param value of classes their position
     */
    public record Value(UUID family, String name, String place, String incubator, double value) {}

    /** Read off the families themselves, of these rounds. */
    Map<Figures.Key, Quartiles> quartiles(
            Collection<Formula> formulas, Selection selection, By by, By across, Collection<String> rounds) {
        String sql =
                "select m.formula, round, " + Wanted.part(by) + " as part, " + Wanted.column(by, across) + " as col,"
                        + " percentile_cont(array[0.25, 0.5, 0.75]) within group (order by m.value) as q"
                        + Wanted.fromFacts(formulas, selection, by, across, rounds, "")
                        + " group by 1, 2, 3, 4";
        var exact = new HashMap<Figures.Key, Quartiles>();
        Wanted.bind(database.sql(sql), formulas, selection, by, across, rounds).query(row -> {
            Double[] q = (Double[]) row.getArray("q").getArray();
            exact.put(
                    new Figures.Key(
                            row.getInt("formula"), row.getString("round"), row.getString("part"), row.getString("col")),
                    new Quartiles(q[0], q[1], q[2], true));
        });
        return exact;
    }

    /**
     * A page of them by value, then by id.
     *
     * @param after the value and family after which to go on; empty from the start
     * @param backwards from the greatest
     */
    public List<Value> page(
            Formula formula, String round, Selection selection, String after, boolean backwards, int most) {
        String[] last = after.split("_", 2);
        String sign = backwards ? "<" : ">";
        String way = backwards ? " desc" : "";
        List<String> rounds = List.of(round);
        String sql = "select m.family, m.value, f.place, f.incubator, registered.name"
                + Wanted.fromFacts(
                        List.of(formula),
                        selection,
                        By.NOTHING,
                        By.NOTHING,
                        rounds,
                        " join registry.family registered on registered.id = m.family ")
                + (last.length == 2
                        ? " and (m.value, m.family) " + sign + " (cast(:value as numeric), cast(:family as uuid))"
                        : "")
                + " order by m.value" + way + ", m.family" + way + " limit :most";
        return Wanted.bind(database.sql(sql), List.of(formula), selection, By.NOTHING, By.NOTHING, rounds)
                .param("value", last.length == 2 ? last[0] : "0")
                .param("family", last.length == 2 ? last[1] : "")
                .param("most", most)
                .query((row, number) -> new Value(
                        row.getObject("family", UUID.class),
                        row.getString("name"),
                        row.getString("place"),
                        row.getString("incubator"),
                        row.getDouble("value")))
                .list();
    }
}
