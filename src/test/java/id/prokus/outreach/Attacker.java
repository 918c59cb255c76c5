package id.prokus.outreach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Somebody with everything that is public and patience: writes down every sum that must hold, of all issues together, and asks a
 * linear programme for the least and the most that every group held back can be. Shares no code with what holds figures back.
 */
final class Attacker {

    /** Wider than this, nobody cares how wide. */
    private static final double ENOUGH = 10;

    private final List<Map<String, Double>> equations = new ArrayList<>();
    private final List<Double> results = new ArrayList<>();
    private final Map<String, double[]> ranges = new TreeMap<>();

    /** @param name tells cells of one issue from those of another */
    void reads(String name, PublicFigures figures) {
        double all = figures.total().orElseThrow();
        reads(name, figures, new double[] {all, all});
    }

    /** @param total between what the number of all families must lie, where somebody guesses it */
    void reads(String name, PublicFigures figures, double[] total) {
        var keys = new TreeSet<>(figures.sel().keySet());
        keys.addAll(figures.ditahan());
        keys.forEach(key -> ranges.put(
                name + key,
                figures.sel().containsKey(key)
                        ? new double[] {figures.sel().get(key), figures.sel().get(key)}
                        : key.isEmpty() ? total : new double[] {0, total[1]}));
        for (String whole : keys) {
            for (Dimension by : Dimension.values()) {
                List<String> parts = keys.stream()
                        .filter(part -> by == Dimension.DIKETAHUI ? false : isPart(part, whole, by))
                        .toList();
                if (!parts.isEmpty()) {
                    equation(name, whole, parts);
                }
            }
        }
        keys.stream()
                .filter(key -> key.contains("diketahui=") && !key.contains("diketahui=bukan"))
                .forEach(known -> {
                    String rest = known.replace("diketahui=", "diketahui=bukan ");
                    String whole = known.replaceAll("\\|?diketahui=[^|]*", "");
                    equation(name, whole, List.of(known, rest));
                });
    }

    private static boolean isPart(String part, String whole, Dimension by) {
        var more = new TreeSet<>(List.of(part.split("\\|")));
        var less = new TreeSet<>(whole.isEmpty() ? List.<String>of() : List.of(whole.split("\\|")));
        if (part.isEmpty() || more.size() != less.size() + 1 || !more.containsAll(less)) {
            return false;
        }
        more.removeAll(less);
        return more.first().startsWith(by.code() + "=");
    }

    private void equation(String name, String whole, List<String> parts) {
        var equation = new HashMap<String, Double>();
        double known = 0;
        for (String part : parts) {
            known += put(equation, name + part, 1);
        }
        known += put(equation, name + whole, -1);
        if (!equation.isEmpty()) {
            equations.add(equation);
            results.add(-known);
        }
    }

    private double put(Map<String, Double> equation, String key, double sign) {
        double[] range = range(key);
        if (range[0] == range[1]) {
            return sign * range[0];
        }
        equation.merge(key, sign, Double::sum);
        return 0;
    }

    private double[] range(String key) {
        return Objects.requireNonNull(ranges.get(key), key);
    }

    /** The narrowest range of every group that was held back. */
    Map<String, double[]> finds() {
        List<String> unknown = equations.stream()
                .flatMap(e -> e.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        var rows = new ArrayList<LinearConstraint>();
        for (int e = 0; e < equations.size(); e++) {
            double[] row = new double[unknown.size()];
            equations.get(e).forEach((key, factor) -> row[unknown.indexOf(key)] = factor);
            rows.add(new LinearConstraint(row, Relationship.EQ, results.get(e)));
        }
        for (int i = 0; i < unknown.size(); i++) {
            double[] row = new double[unknown.size()];
            row[i] = 1;
            rows.add(new LinearConstraint(row, Relationship.GEQ, range(unknown.get(i))[0]));
            rows.add(new LinearConstraint(row, Relationship.LEQ, range(unknown.get(i))[1]));
        }
        var constraints = new LinearConstraintSet(rows);
        double[] least = new double[unknown.size()];
        double[] most = new double[unknown.size()];
        Arrays.fill(least, Double.MAX_VALUE);
        Arrays.fill(most, -Double.MAX_VALUE);
        var found = new TreeMap<String, double[]>();
        for (int i = 0; i < unknown.size(); i++) {
            for (GoalType goal : List.of(GoalType.MAXIMIZE, GoalType.MINIMIZE)) {
                if (most[i] - least[i] < ENOUGH) {
                    double[] world = fits(i, unknown.size(), constraints, goal);
                    for (int j = 0; j < world.length; j++) {
                        least[j] = Math.min(least[j], world[j]);
                        most[j] = Math.max(most[j], world[j]);
                    }
                }
            }
            found.put(unknown.get(i), new double[] {least[i], most[i]});
        }
        return found;
    }

    private static double[] fits(int wanted, int size, LinearConstraintSet constraints, GoalType goal) {
        double[] objective = new double[size];
        objective[wanted] = 1;
        return new SimplexSolver()
                .optimize(
                        new MaxIter(100_000),
                        new LinearObjectiveFunction(objective, 0),
                        constraints,
                        goal,
                        new NonNegativeConstraint(true))
                .getPoint();
    }
}
