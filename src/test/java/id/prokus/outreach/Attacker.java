package id.prokus.outreach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody with everything that is public and patience: writes down every sum that must hold, solves the equations exactly,
 * and narrows what is left by the fact that no group is below nothing. Shares no code with what holds figures back.
 */
final class Attacker {

    private static final double ZERO = 1e-9;

    private final List<Map<String, Double>> equations = new ArrayList<>();
    private final List<Double> results = new ArrayList<>();
    private final Map<String, double[]> ranges = new TreeMap<>();

    /** @param name tells cells of one issue from those of another */
    void reads(String name, PublicFigures figures) {
        var keys = new TreeSet<>(figures.sel().keySet());
        keys.addAll(figures.ditahan());
        double all = figures.all();
        keys.forEach(key -> ranges.put(
                name + key,
                figures.sel().containsKey(key)
                        ? new double[] {figures.sel().get(key), figures.sel().get(key)}
                        : new double[] {0, all}));
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

    /** Narrowest range for every group that was held back. */
    Map<String, double[]> finds() {
        solve();
        boolean narrowed = true;
        for (int i = 0; narrowed && i < 500; i++) {
            narrowed = false;
            for (int e = 0; e < equations.size(); e++) {
                narrowed |= narrow(equations.get(e), results.get(e));
            }
        }
        var found = new TreeMap<String, double[]>();
        equations.forEach(equation -> equation.keySet().forEach(key -> found.put(key, range(key))));
        return found;
    }

    /** Gauss and Jordan: the solved forms are new sums, which are narrowed beside the old ones. */
    private void solve() {
        var unknown = new ArrayList<>(new TreeSet<>(
                equations.stream().flatMap(e -> e.keySet().stream()).toList()));
        List<double[]> rows = new ArrayList<>();
        for (int e = 0; e < equations.size(); e++) {
            double[] row = new double[unknown.size() + 1];
            for (int i = 0; i < unknown.size(); i++) {
                row[i] = equations.get(e).getOrDefault(unknown.get(i), 0.0);
            }
            row[unknown.size()] = results.get(e);
            rows.add(row);
        }
        int pivot = 0;
        for (int column = 0; column < unknown.size() && pivot < rows.size(); column++) {
            int best = pivot;
            for (int r = pivot; r < rows.size(); r++) {
                best = Math.abs(rows.get(r)[column]) > Math.abs(rows.get(best)[column]) ? r : best;
            }
            if (Math.abs(rows.get(best)[column]) < ZERO) {
                continue;
            }
            double[] swapped = rows.get(best);
            rows.set(best, rows.get(pivot));
            rows.set(pivot, swapped);
            double by = swapped[column];
            for (int i = 0; i <= unknown.size(); i++) {
                swapped[i] /= by;
            }
            for (int r = 0; r < rows.size(); r++) {
                double times = rows.get(r)[column];
                if (r != pivot && Math.abs(times) > ZERO) {
                    for (int i = 0; i <= unknown.size(); i++) {
                        rows.get(r)[i] -= times * swapped[i];
                    }
                }
            }
            pivot++;
        }
        for (int r = 0; r < pivot; r++) {
            var solved = new HashMap<String, Double>();
            for (int i = 0; i < unknown.size(); i++) {
                if (Math.abs(rows.get(r)[i]) > ZERO) {
                    solved.put(unknown.get(i), rows.get(r)[i]);
                }
            }
            equations.add(solved);
            results.add(rows.get(r)[unknown.size()]);
        }
    }

    private boolean narrow(Map<String, Double> equation, double result) {
        boolean narrowed = false;
        for (String key : equation.keySet()) {
            double low = result;
            double high = result;
            for (Map.Entry<String, Double> other : equation.entrySet()) {
                if (!other.getKey().equals(key)) {
                    double[] range = range(other.getKey());
                    double a = other.getValue() * range[0];
                    double b = other.getValue() * range[1];
                    low -= Math.max(a, b);
                    high -= Math.min(a, b);
                }
            }
            double factor = equation.getOrDefault(key, 1.0);
            double from = Math.min(low / factor, high / factor);
            double to = Math.max(low / factor, high / factor);
            double[] range = range(key);
            if (from > range[0] + 1e-6 || to < range[1] - 1e-6) {
                range[0] = Math.max(range[0], from);
                range[1] = Math.min(range[1], to);
                narrowed = true;
            }
        }
        return narrowed;
    }
}
