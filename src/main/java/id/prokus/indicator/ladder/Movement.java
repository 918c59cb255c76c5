package id.prokus.indicator.ladder;

import java.util.Arrays;
import java.util.List;

/**
 * From which class to which things moved, and how many of each class closed: a matrix of counts.
 *
 * @param classes the lowest first
 * @param counts by class before, then class now
 * @param closed by class before: those that closed stand in a column of their own, and in no other
 */
public record Movement(List<String> classes, int[][] counts, int[] closed) {

    public Movement {
        classes = List.copyOf(classes);
        if (counts.length != classes.size()
                || closed.length != classes.size()
                || Arrays.stream(counts).anyMatch(row -> row.length != counts.length)) {
            throw new IllegalArgumentException("A row, a column and a number of closed for every class");
        }
    }

    /** Those that are running, whose class is known before and now. */
    public int running() {
        return Arrays.stream(counts).mapToInt(row -> Arrays.stream(row).sum()).sum();
    }

    public int closedInAll() {
        return Arrays.stream(closed).sum();
    }

    public int before(int one) {
        return Arrays.stream(counts[one]).sum() + closed[one];
    }

    public int now(int other) {
        return Arrays.stream(counts).mapToInt(row -> row[other]).sum();
    }

    public int up() {
        int up = 0;
        for (int before = 0; before < counts.length; before++) {
            for (int now = before + 1; now < counts.length; now++) {
                up += counts[before][now];
            }
        }
        return up;
    }

    public int down() {
        int down = 0;
        for (int before = 0; before < counts.length; before++) {
            for (int now = 0; now < before; now++) {
                down += counts[before][now];
            }
        }
        return down;
    }

    /** Net upgrade of those that run: (up - down) / n; 0 where none does. */
    public double netUpgrade() {
        return running() == 0 ? 0 : (double) (up() - down()) / running();
    }

    /** The same with every closing counted as a step down, so that those that failed are not left out. */
    public double netUpgradeWithClosed() {
        int all = running() + closedInAll();
        return all == 0 ? 0 : (double) (up() - down() - closedInAll()) / all;
    }
}
