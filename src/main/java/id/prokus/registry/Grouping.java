package id.prokus.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows growing together into families, two groups at a time. */
final class Grouping {

    /** Whether two rows, by position, may stand in one family. */
    interface Guard {
        boolean mayMeet(int one, int other);
    }

    /** Rows alike in a group are many and alike; a few of them stand for all. */
    private static final int SPEAKERS = 12;

    private final int[] group;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final DecidedPairs decided;

    Grouping(int rows, DecidedPairs decided) {
        this.group = new int[rows];
        this.decided = decided;
        Arrays.setAll(group, i -> i);
    }

    boolean together(int one, int other) {
        return group[one] == group[other];
    }

    /** Joins the groups of two rows unless some of their rows may not meet; says whether they are together now. */
    boolean join(int one, int other, Guard guard) {
        if (together(one, other)) {
            return true;
        }
        var mine = members(one);
        var theirs = members(other);
        var fewer = mine.size() < theirs.size() ? mine : theirs;
        var more = mine.size() < theirs.size() ? theirs : mine;
        if (decidedApart(fewer, group[more.getFirst()]) || !mayMeet(fewer, more, guard)) {
            return false;
        }
        merge(fewer, more);
        return true;
    }

    private boolean decidedApart(List<Integer> rows, int fromGroup) {
        return rows.stream().flatMap(row -> decided.apartFrom(row).stream()).anyMatch(row -> group[row] == fromGroup);
    }

    private static boolean mayMeet(List<Integer> mine, List<Integer> theirs, Guard guard) {
        return mine.stream()
                .limit(SPEAKERS)
                .allMatch(one -> theirs.stream().limit(SPEAKERS).allMatch(other -> guard.mayMeet(one, other)));
    }

    private List<Integer> members(int row) {
        return members.computeIfAbsent(group[row], first -> new ArrayList<>(List.of(first)));
    }

    private void merge(List<Integer> fewer, List<Integer> more) {
        int into = group[more.getFirst()];
        members.remove(group[fewer.getFirst()]);
        fewer.forEach(row -> group[row] = into);
        more.addAll(fewer);
    }

    /** The groups by their first rows, each in the order of its rows. */
    List<List<Integer>> groups() {
        var groups = new ArrayList<List<Integer>>(group.length);
        var begun = new BitSet(group.length);
        for (int row = 0; row < group.length; row++) {
            if (!begun.get(group[row])) {
                begun.set(group[row]);
                var rows = members.get(group[row]);
                groups.add(rows == null ? List.of(row) : rows.stream().sorted().toList());
            }
        }
        return groups;
    }
}
