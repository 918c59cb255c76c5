package id.prokus.outreach;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which groups are held back: the small ones; those whose number moved by a few families since it was published before;
 * those that were always held back, since an unchanged one would give away what it once covered; and as many more as it takes
 * that none of these can be reckoned from what is left, by adding, subtracting or comparing tables, versions and editions.
 * Ends by itself, since every step holds back one more.
 */
final class HoldBack {

    private final Cube cube;
    private final List<Earlier> before;
    private final long least;
    private final Set<Cell> hidden = new HashSet<>();

    private HoldBack(Cube cube, List<Earlier> before, long least) {
        this.cube = cube;
        this.before = before;
        this.least = least;
    }

    /**
     * @param before what was published earlier of the same groups, of every issue there ever was
     * @param least families that a group must have to be shown
     * @return what is held back, down to the number of all families where that moved by a few
     */
    static Set<Cell> of(Cube cube, List<Earlier> before, long least) {
        var hold = new HoldBack(cube, before, least);
        hold.close();
        return Set.copyOf(hold.hidden);
    }

    private void close() {
        cube.counts().keySet().stream()
                .filter(cell -> isSmall(cell) || movedLittle(cell) || alwaysHeld(cell))
                .forEach(hidden::add);
        Optional<Cell> more = more();
        while (more.isPresent()) {
            hidden.add(more.get());
            more = more();
        }
    }

    /** Cheap looks first: one sum alone, then sums that overlap, then all of them at once. */
    private Optional<Cell> more() {
        return cube.sums().stream()
                .flatMap(sum -> open(sum).stream())
                .findFirst()
                .or(() -> beside(narrow()))
                .or(() -> beside(LinearBounds.tooNarrow(cube, hidden, least).stream()));
    }

    /** An empty group counts as small where it says that all others are elsewhere. */
    private boolean isSmall(Cell cell) {
        long count = cube.count(cell);
        return count < least && !(count == 0 && cell.values().keySet().stream().allMatch(Dimension::known));
    }

    private boolean movedLittle(Cell cell) {
        return before.stream()
                .map(Earlier::shown)
                .filter(shown -> shown.containsKey(cell))
                .mapToLong(shown -> Math.abs(cube.count(cell) - shown.getOrDefault(cell, 0L)))
                .anyMatch(moved -> moved > 0 && moved < least);
    }

    private boolean alwaysHeld(Cell cell) {
        return before.stream().anyMatch(issue -> issue.held().contains(cell))
                && before.stream().noneMatch(issue -> issue.shown().containsKey(cell));
    }

    /** One more to hold back where what is missing of a sum could be told; empty where it could not. */
    private Optional<Cell> open(Cube.Sum sum) {
        List<Cell> missing = sum.parts().stream().filter(hidden::contains).toList();
        if (hidden.contains(sum.whole())) {
            return missing.isEmpty() ? next(sum) : Optional.empty();
        }
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        long together = missing.stream().mapToLong(cube::count).sum();
        return missing.size() == 1 || together < least || movedLittle(missing, together) ? next(sum) : Optional.empty();
    }

    /** What is missing of a sum is known together; it must not have moved by a few families either. */
    private boolean movedLittle(List<Cell> missing, long together) {
        return before.stream()
                .map(Earlier::shown)
                .filter(shown -> shown.keySet().containsAll(missing))
                .mapToLong(shown -> Math.abs(together
                        - missing.stream()
                                .mapToLong(cell -> shown.getOrDefault(cell, 0L))
                                .sum()))
                .anyMatch(moved -> moved > 0 && moved < least);
    }

    /** A part before the whole, the smallest first, since it costs the reader least. */
    private Optional<Cell> next(Cube.Sum sum) {
        return sum.parts().stream()
                .filter(cell -> !hidden.contains(cell))
                .min(Comparator.comparingLong(cube::count).thenComparing(Comparator.naturalOrder()))
                .or(() -> hidden.contains(sum.whole()) ? Optional.empty() : Optional.of(sum.whole()));
    }

    private Stream<Cell> narrow() {
        Bounds bounds = Bounds.of(cube, hidden, least);
        return hidden.stream().sorted().filter(cell -> bounds.width(cell) < least);
    }

    /** One more in a sum of a group about which too little doubt is left; where its own are used up, in any other. */
    private Optional<Cell> beside(Stream<Cell> narrow) {
        return narrow.findFirst()
                .flatMap(cell -> Stream.concat(
                                cube.sums().stream().filter(sum -> sum.all().contains(cell)), cube.sums().stream())
                        .flatMap(sum -> next(sum).stream())
                        .findFirst());
    }
}
