package id.prokus.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds each row of an older version of a file again in the newer one: by what it says, never by its number, because
 * people sort, insert and delete. One row is found at most once.
 */
public final class MatchRows {

    /** Two rows that no key joins are still one where this share of their filled values agrees. */
    private static final double ALIKE = 0.6;

    /** Two files of different families altogether are not held against each other row by row. */
    private static final long MOST_PAIRS = 1_000_000;

    private static final List<Function<KpmRow, String>> KEYS = List.of(
            MatchRows::everything,
            row -> joined(row, Field.NIK, Field.NAME, Field.COHORT),
            row -> joined(row, Field.NAME, Field.BIRTH_DATE, Field.DISTRICT),
            row -> joined(row, Field.NIK),
            row -> joined(row, Field.FAMILY_CARD, Field.NAME),
            row -> joined(row, Field.NAME, Field.BIRTH_DATE),
            row -> joined(row, Field.NAME, Field.REGENCY, Field.TURNOVER_OPENING, Field.MENTOR),
            row -> row.damagedNik());

    private final Map<KpmRow, KpmRow> olderOf = new LinkedHashMap<>();
    private final Set<KpmRow> taken = new HashSet<>();

    private MatchRows() {}

    /** The older row for every newer row that has one, in the order of the newer rows. */
    public static Map<KpmRow, KpmRow> match(List<KpmRow> older, List<KpmRow> newer) {
        MatchRows matching = new MatchRows();
        KEYS.forEach(key -> matching.byKey(older, newer, key));
        matching.byLikeness(older, newer);
        Map<KpmRow, KpmRow> inOrder = new LinkedHashMap<>();
        for (KpmRow row : newer) {
            KpmRow found = matching.olderOf.get(row);
            if (found != null) {
                inOrder.put(row, found);
            }
        }
        return inOrder;
    }

    private void byKey(List<KpmRow> older, List<KpmRow> newer, Function<KpmRow, String> key) {
        Map<String, Deque<KpmRow>> waiting = new HashMap<>();
        for (KpmRow row : older) {
            String said = key.apply(row);
            if (!said.isEmpty() && !taken.contains(row)) {
                waiting.computeIfAbsent(said, k -> new ArrayDeque<>()).add(row);
            }
        }
        for (KpmRow row : newer) {
            Deque<KpmRow> same = olderOf.containsKey(row) ? null : waiting.get(key.apply(row));
            if (same != null && !same.isEmpty()) {
                join(row, same.removeFirst());
            }
        }
    }

    /** What is left is little: rows whose identity was corrected in more than one place. */
    private void byLikeness(List<KpmRow> older, List<KpmRow> newer) {
        List<KpmRow> left = older.stream().filter(row -> !taken.contains(row)).toList();
        List<KpmRow> unmatched =
                newer.stream().filter(row -> !olderOf.containsKey(row)).toList();
        if ((long) left.size() * unmatched.size() > MOST_PAIRS) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (KpmRow now : unmatched) {
            for (KpmRow before : left) {
                double alike = alike(before, now);
                if (alike >= ALIKE) {
                    pairs.add(new Pair(now, before, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        for (Pair pair : pairs) {
            if (!olderOf.containsKey(pair.now) && !taken.contains(pair.before)) {
                join(pair.now, pair.before);
            }
        }
    }

    private void join(KpmRow now, KpmRow before) {
        olderOf.put(now, before);
        taken.add(before);
    }

    private static double alike(KpmRow before, KpmRow now) {
        int filled = 0;
        int same = 0;
        for (Field field : Field.values()) {
            if (before.has(field) || now.has(field)) {
                filled++;
                same += before.value(field).equals(now.value(field)) ? 1 : 0;
            }
        }
        boolean samePlace = before.at().row() == now.at().row()
                && before.at().sheet().equals(now.at().sheet());
        return filled == 0 ? 0 : (double) same / filled + (samePlace ? 0.05 : 0);
    }

    private static String everything(KpmRow row) {
        StringBuilder all = new StringBuilder();
        for (Field field : Field.values()) {
            all.append(row.value(field)).append('\u001f');
        }
        return all.toString();
    }

    /** Empty where any of the fields is. */
    private static String joined(KpmRow row, Field... fields) {
        StringBuilder key = new StringBuilder();
        for (Field field : fields) {
            if (!row.has(field)) {
                return "";
            }
            key.append(row.value(field).toLowerCase(Locale.ROOT)).append('\u001f');
        }
        return key.toString();
    }

    private record Pair(KpmRow now, KpmRow before, double alike) {}
}
