package id.prokus.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Rows growing together into families, two groups at a time. */
final class Grouping {

    /** Whether two rows, by position, may stand in one family. */
    interface Guard {
        boolean mayMeet(int one, int other);
    }

    /** Rows alike in a group are many and alike; a few of them stand for all. */
    private static final int SPEAKERS = 12;

    private final int[] group;
    private final List<List<Integer>> members;
    private final DecidedPairs decided;

    Grouping(int rows, DecidedPairs decided) {
        this.group = new int[rows];
        this.members = new ArrayList<>(rows);
        this.decided = decided;
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < rows; i++) {
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    boolean together(int one, int other) {
        return group[one] == group[other];
    }

    /** Joins the groups of two rows unless some of their rows may not meet; says whether they are together now. */
    boolean join(int one, int other, Guard guard) {
        if (together(one, other)) {
            return true;
        }
        var mine = members.get(group[one]);
        var theirs = members.get(group[other]);
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

    private void merge(List<Integer> fewer, List<Integer> more) {
        int into = group[more.getFirst()];
        fewer.forEach(row -> group[row] = into);
        more.addAll(fewer);
        fewer.clear();
    }

    /** The groups by their first rows, each in the order of its rows. */
    List<List<Integer>> groups() {
        return members.stream()
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }
}
