package id.prokus.indicator.rollup;

import id.prokus.indicator.formula.Formula;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How it is said in SQL which figures are asked for; each as a stretch of an index. */
final class Wanted {

    private Wanted() {}

    /**
     * What each of these formulas says of each family, as {@code m} beside the family {@code f}; with {@code part} and
     * {@code col} as {@link #part} and {@link #column} say them. Each formula from its own view: planning one costs a
     * tenth of planning all.
     *
     * @param beside a join of something more, or empty
     */
    static String fromFacts(
            Collection<Formula> formulas,
            Selection selection,
            By by,
            By across,
            Collection<String> rounds,
            String beside) {
        boolean everybody = !by.group() && !across.group() && selection.group().equals(Selection.EVERYBODY);
        boolean twoGroups = by.group() && across.group();
        return " from ("
                + formulas.stream()
                        .map(formula -> "select * from formula.f" + formula.id())
                        .collect(Collectors.joining(" union all "))
                + ") m join indicator.family f using (family, edition) " + beside
                // Six lines of each family, of which one would be asked for.
                + (everybody ? " cross join (values ('semua')) g (grp)" : Groups.OF_ROW)
                + (twoGroups ? Groups.OF_ROW.replace(" g (grp)", " h (grp)") : "")
                + " where " + where(selection, by, across, rounds).replace("grp", "g.grp")
                + (twoGroups ? " and h.grp >= :across and h.grp < :after_across" : "")
                + narrowed(selection, "f.")
                // Of few families the facts are looked up; of many they are read through.
                + (few(selection)
                        ? " and m.family = any (array(select family from indicator.family f where edition = :edition"
                                + narrowed(selection, "f.") + "))"
                        : "");
    }

    private static boolean few(Selection selection) {
        return !selection.ofProvinces() || Figures.seesLessThanARegency();
    }

    static String part(By by) {
        return by.column("f.regency", "f.incubator", "g.grp");
    }

    static String column(By by, By across) {
        return across.column("f.regency", "f.incubator", by.group() && across.group() ? "h.grp" : "g.grp");
    }

    static String where(Selection selection, By by, By across, Collection<String> rounds) {
        boolean groups = by.group() || across.group();
        return "edition = :edition and formula = any (:formulas)"
                + (groups ? " and grp >= :group and grp < :after_group" : " and grp = :group")
                + (rounds.isEmpty() ? "" : " and round = any (:rounds)");
    }

    /** @param table before the columns' names, with its point */
    static String narrowed(Selection selection, String table) {
        String where = switch (selection.place().length()) {
            case 0 -> "";
            case 2 -> " and " + table + "regency >= :place and " + table + "regency < :after_place";
            default -> " and " + table + "regency = :place";
        };
        return where + (selection.incubator().isEmpty() ? "" : " and " + table + "incubator = :incubator");
    }

    static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql,
            Collection<Formula> formulas,
            Selection selection,
            By by,
            By across,
            Collection<String> rounds) {
        String group = by.group() ? by.code() + "=" : across.group() ? across.code() + "=" : selection.group();
        return sql.param("formulas", formulas.stream().map(Formula::id).toArray(Integer[]::new))
                .param("edition", selection.edition())
                .param("rounds", rounds.toArray(String[]::new))
                .param("group", group)
                .param("after_group", after(group))
                .param("across", across.code() + "=")
                .param("after_across", after(across.code() + "="))
                .param("place", selection.place())
                // After every code that begins with these digits.
                .param("after_place", selection.place() + ":")
                .param("incubator", selection.incubator());
    }

    /** What comes after everything that begins so, byte by byte. */
    private static String after(String start) {
        return start.isEmpty()
                ? ""
                : start.substring(0, start.length() - 1) + (char) (start.charAt(start.length() - 1) + 1);
    }
}
