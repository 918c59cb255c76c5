package id.prokus.workbook;

import java.util.HashMap;
import java.util.Map;

/** By what the values of a csv are kept apart. */
final class CsvSeparator {

    private static final char[] CANDIDATES = {';', ',', '\t', '|'};

    private CsvSeparator() {}

    /**
     * The one that cuts most records into the same number of values, weighed by that number: a comma within amounts recurs
     * less regularly than the separator.
     *
     * @param sample the first records
     */
    static char of(String sample) {
        char best = ',';
        long bestWeight = 0;
        for (char candidate : CANDIDATES) {
            long weight = weight(sample, candidate);
            if (weight > bestWeight) {
                best = candidate;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static long weight(String sample, char candidate) {
        Map<Integer, Integer> records = new HashMap<>();
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == candidate && !quoted) {
                found++;
            } else if (c == '\n' && !quoted) {
                records.merge(found, 1, Integer::sum);
                found = 0;
            }
        }
        records.merge(found, 1, Integer::sum);
        long weight = 0;
        for (Map.Entry<Integer, Integer> some : records.entrySet()) {
            weight = Math.max(weight, (long) some.getKey() * some.getValue());
        }
        return weight;
    }
}
