package id.prokus.indicator.rollup;

import id.prokus.indicator.formula.Formula;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a formula says of each family, for whoever may see families: behind a figure, and for exact medians of few. */
@Repository
public class FamilyValues {

    /** Up to so many families a median is read off the families themselves. */
    public static final int FEW = 20_000;

    private static final String OF_ROUND = """
            from formula.%s m join indicator.family f using (family, edition)
            """ + Groups.OF_ROW + """
            where m.formula = :formula and m.edition = :edition and m.round = :round and g.grp like :group
              and (:place = '' or f.regency like :place || '%%') and (:incubator = '' or f.incubator = :incubator)
            """;

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

    /** Exactly, by part. */
    public Map<String, Quartiles> quartiles(Formula formula, String round, Selection selection, By by) {
        var exact = new HashMap<String, Quartiles>();
        asked(
                        "select "
                                + by.column("f.regency")
                                        .replace("incubator", "f.incubator")
                                        .replace("grp", "g.grp")
                                + " as part, percentile_cont(array[0.25, 0.5, 0.75]) within group (order by m.value) as q "
                                + OF_ROUND.formatted(view(formula)) + " group by 1",
                        formula,
                        round,
                        selection,
                        by.group() ? by.code() + "=%" : selection.group())
                .query(row -> {
                    Double[] q = (Double[]) row.getArray("q").getArray();
                    exact.put(row.getString("part"), new Quartiles(q[0], q[1], q[2], true));
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
        return asked(
                        "select m.family, m.value, f.place, f.incubator, registered.name "
                                + OF_ROUND.formatted(view(formula))
                                        .replace(
                                                "where",
                                                "join registry.family registered on registered.id = m.family where")
                                + (last.length == 2
                                        ? " and (m.value, m.family) " + sign
                                                + " (cast(:value as numeric), cast(:family as uuid))"
                                        : "")
                                + " order by m.value" + way + ", m.family" + way + " limit :most",
                        formula,
                        round,
                        selection,
                        selection.group())
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

    private static String view(Formula formula) {
        return formula.readsRounds() ? "measured_round" : "measured_family";
    }

    private JdbcClient.StatementSpec asked(
            String sql, Formula formula, String round, Selection selection, String group) {
        return database.sql(sql)
                .param("formula", formula.id())
                .param("edition", selection.edition())
                .param("round", round)
                .param("group", group)
                .param("place", selection.place())
                .param("incubator", selection.incubator());
    }
}
