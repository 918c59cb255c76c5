package id.prokus.registry.exchange;

import id.prokus.registry.timeline.EntryKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Two sales at one price on one day are two: lines of a file that are alike are numbered from 1 on, around the numbers that
 * its column "Ke" and the lines that were taken along use up. A file that comes again, in whatever order, gives the same numbers.
 */
final class CountAlike {

    private CountAlike() {}

    /** @param rows of one family, in an order that does not depend on how they were shuffled */
    static List<ReadRow> of(EntryKind kind, List<ReadRow> rows) {
        Map<String, Set<Integer>> taken = new HashMap<>();
        for (ReadRow read : rows) {
            Set<Integer> alike = taken.computeIfAbsent(likeness(kind, read), _ -> new HashSet<>());
            if (read.basedOn().isPresent()) {
                next(alike);
            } else if (!read.uncounted()) {
                alike.add(read.nth());
            }
        }
        var counted = new ArrayList<ReadRow>(rows.size());
        for (ReadRow read : rows) {
            counted.add(
                    read.uncounted()
                            ? read.called(next(taken.computeIfAbsent(likeness(kind, read), _ -> new HashSet<>())))
                            : read);
        }
        return counted;
    }

    private static int next(Set<Integer> taken) {
        int number = 1;
        while (!taken.add(number)) {
            number++;
        }
        return number;
    }

    private static String likeness(EntryKind kind, ReadRow read) {
        var parts = new ArrayList<String>();
        parts.add(String.valueOf(read.edition()));
        parts.add(read.said().on().map(Object::toString).orElse(""));
        kind.apart()
                .forEach(field ->
                        parts.add(read.said().values().getOrDefault(field, "").toLowerCase(Locale.ROOT)));
        return String.join("\1", parts);
    }
}
