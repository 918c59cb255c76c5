package id.prokus.outreach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The least and the most that every group held back can be, by linear programming over all sums at once. Each solution is a
 * world that fits everything public, so one that is found for a group vouches for others too, and few programmes are solved.
 */
final class LinearBounds {

    private static final MaxIter PATIENCE = new MaxIter(20_000);
    private static final double ROUNDING = 1e-6;

    private final List<Cell> hidden;
    private final Map<Cell, Integer> place = new HashMap<>();
    private final LinearConstraintSet constraints;
    private final double[] low;
    private final double[] high;

    private LinearBounds(Cube cube, List<Cell> hidden, long least) {
        this.hidden = hidden;
        for (int i = 0; i < hidden.size(); i++) {
            place.put(hidden.get(i), i);
        }
        this.constraints = new LinearConstraintSet(constraints(cube, least));
        this.low = hidden.stream().mapToDouble(cube::count).toArray();
        this.high = low.clone();
    }

    /** The first group about which less than {@code least} families of doubt are left. */
    static Optional<Cell> tooNarrow(Cube cube, Set<Cell> hidden, long least) {
        var bounds = new LinearBounds(cube, hidden.stream().sorted().toList(), least);
        return bounds.hidden.stream()
                .filter(cell -> bounds.width(cell, least) < least)
                .findFirst();
    }

    private double width(Cell cell, long enough) {
        int at = place.getOrDefault(cell, 0);
        for (GoalType goal : List.of(GoalType.MAXIMIZE, GoalType.MINIMIZE)) {
            if (high[at] - low[at] + ROUNDING < enough) {
                solve(at, goal);
            }
        }
        return high[at] - low[at] + ROUNDING;
    }

    /** Where the solver gives up nothing is proved, and the group counts as narrow. */
    private void solve(int at, GoalType goal) {
        var wanted = new double[hidden.size()];
        wanted[at] = 1;
        try {
            double[] world = new SimplexSolver()
                    .optimize(
                            PATIENCE,
                            new LinearObjectiveFunction(wanted, 0),
                            constraints,
                            goal,
                            new NonNegativeConstraint(true))
                    .getPoint();
            for (int i = 0; i < world.length; i++) {
                low[i] = Math.min(low[i], world[i]);
                high[i] = Math.max(high[i], world[i]);
            }
        } catch (MathIllegalStateException e) {
            low[at] = high[at];
        }
    }

    private List<LinearConstraint> constraints(Cube cube, long least) {
        var all = new ArrayList<LinearConstraint>();
        for (Cube.Sum sum : new LinkedHashSet<>(cube.sums())) {
            var row = new double[hidden.size()];
            double known = put(row, sum.whole(), 1, cube);
            for (Cell part : sum.parts()) {
                known += put(row, part, -1, cube);
            }
            if (Arrays.stream(row).anyMatch(one -> one != 0)) {
                all.add(new LinearConstraint(row, Relationship.EQ, -known));
            }
        }
        Optional.ofNullable(place.get(Cell.ALL)).ifPresent(at -> {
            // The total is held back where it moved by fewer than this: a reader can guess that much.
            var row = new double[hidden.size()];
            row[at] = 1;
            all.add(new LinearConstraint(row, Relationship.LEQ, cube.count(Cell.ALL) + least - 1.0));
            all.add(new LinearConstraint(row, Relationship.GEQ, Math.max(0, cube.count(Cell.ALL) - least + 1.0)));
        });
        return all;
    }

    /** What is known of the sum where the group is shown; a place in its row where it is not. */
    private double put(double[] row, Cell cell, int sign, Cube cube) {
        Integer at = place.get(cell);
        if (at == null) {
            return sign * (double) cube.count(cell);
        }
        row[at] += sign;
        return 0;
    }
}
