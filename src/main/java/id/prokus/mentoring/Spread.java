package id.prokus.mentoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the families of an incubator are spread over its mentors. A spread and no rank: who has many may have the nearer
 * villages.
 *
 * @param median in families; of an even number the mean of the two in the middle
 */
public record Spread(String incubator, int mentors, int families, int fewest, double median, int most, int unvisited) {

    /** By incubator's name. */
    static List<Spread> of(List<Caseloads.Caseload> loads) {
        Map<String, List<Caseloads.Caseload>> byIncubator = loads.stream()
                .filter(load -> load.role() == WalkerRole.MENTOR)
                .collect(Collectors.groupingBy(Caseloads.Caseload::incubator, TreeMap::new, Collectors.toList()));
        return byIncubator.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .toList();
    }

    private static Spread of(String incubator, List<Caseloads.Caseload> loads) {
        int[] sorted =
                loads.stream().mapToInt(Caseloads.Caseload::families).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
        return new Spread(
                incubator,
                sorted.length,
                loads.stream().mapToInt(Caseloads.Caseload::families).sum(),
                sorted[0],
                median,
                sorted[sorted.length - 1],
                loads.stream().mapToInt(Caseloads.Caseload::unvisited).sum());
    }
}
