package id.prokus.report;

import id.prokus.intake.KpmRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How families are spread over provinces: those of the incubators that reported them. */
final class Provinces {

    private Provinces() {}

    /** By the province's code, in its order. */
    static Map<String, Integer> count(Findings f, List<KpmRow> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(f.provinceOf(row), 1, Integer::sum));
        return counts;
    }

    /** The codes, the one with most families first; of equal ones the lower code. */
    static List<String> most(Findings f, List<KpmRow> rows) {
        return count(f, rows).entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
