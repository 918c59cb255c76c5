package id.prokus.registry.decree;

import java.util.List;
import java.util.Map;

/**
 * What a list would change, and what of it cannot be taken.
 *
 * @param list as handed in
 * @param tables where its families stand
 * @param good what taking each good line means
 * @param bad the others, with the reason, in the order of the lines
 */
record Preview(HandedInList list, List<ListTable> tables, List<Planned> good, List<BadLine> bad) {

    /** How many good lines each incubator gets, by its name. */
    Map<String, Integer> perIncubator() {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        good.forEach(line -> counts.merge(line.incubator(), 1, Integer::sum));
        return counts;
    }
}
