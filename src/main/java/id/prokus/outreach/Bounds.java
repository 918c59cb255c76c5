package id.prokus.outreach;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Between which numbers a reader can know every group to lie who uses all that is published: that groups add up and that
 * none is below nothing. Narrowed sum by sum until nothing narrows any more.
 */
final class Bounds {

    private static final int MOST_ROUNDS = 1_000;

    private final Map<Cell, long[]> of = new HashMap<>();

    private Bounds() {}

    /** @param least by how much the number of all families can be guessed where it is held back */
    static Bounds of(Cube cube, Set<Cell> hidden, long least) {
        var bounds = new Bounds();
        long all = cube.count(Cell.ALL);
        long most = hidden.contains(Cell.ALL) ? all + least - 1 : all;
        cube.counts()
                .forEach((cell, count) ->
                        bounds.of.put(cell, hidden.contains(cell) ? new long[] {0, most} : new long[] {count, count}));
        if (hidden.contains(Cell.ALL)) {
            bounds.of.put(Cell.ALL, new long[] {Math.max(0, all - least + 1), most});
        }
        boolean narrowed = true;
        for (int round = 0; narrowed && round < MOST_ROUNDS; round++) {
            narrowed = false;
            for (Cube.Sum sum : cube.sums()) {
                narrowed |= bounds.narrow(sum);
            }
        }
        return bounds;
    }

    long width(Cell cell) {
        long[] range = range(cell);
        return range[1] - range[0];
    }

    private long[] range(Cell cell) {
        return of.computeIfAbsent(cell, _ -> new long[2]);
    }

    private boolean narrow(Cube.Sum sum) {
        List<Cell> parts = sum.parts();
        long low = total(parts, 0);
        long high = total(parts, 1);
        long[] whole = range(sum.whole());
        boolean narrowed = narrow(whole, low, high);
        for (Cell part : parts) {
            long[] range = range(part);
            narrowed |= narrow(range, whole[0] - (high - range[1]), whole[1] - (low - range[0]));
            low = total(parts, 0);
            high = total(parts, 1);
        }
        return narrowed;
    }

    private long total(Collection<Cell> parts, int end) {
        return parts.stream().mapToLong(part -> range(part)[end]).sum();
    }

    private static boolean narrow(long[] range, long low, long high) {
        boolean narrowed = low > range[0] || high < range[1];
        range[0] = Math.max(range[0], low);
        range[1] = Math.min(range[1], high);
        return narrowed;
    }
}
