package id.prokus.place;

import java.util.Collection;
import java.util.Optional;

/** Forgives a slip of the hand where exactly one name is meant. */
final class SpellingSlip {

    private SpellingSlip() {}

    /** The only name within reach of the given one: one slip from five letters on, two from nine. */
    static Optional<String> nearest(Collection<String> names, String given) {
        int reach = given.length() >= 9 ? 2 : given.length() >= 5 ? 1 : 0;
        if (reach == 0) {
            return Optional.empty();
        }
        String best = null;
        int bestDistance = reach + 1;
        boolean tied = false;
        for (String name : names) {
            if (Math.abs(name.length() - given.length()) > reach) {
                continue;
            }
            int distance = distance(name, given, reach);
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
                tied = false;
            } else if (distance == bestDistance && distance <= reach) {
                tied = true;
            }
        }
        return best == null || tied ? Optional.empty() : Optional.of(best);
    }

    /** Letters changed, missing, added or swapped with their neighbour; stops counting past the reach. */
    private static int distance(String a, String b, int reach) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > reach) {
                return reach + 1;
            }
            before = above;
            above = row;
        }
        return above[b.length()];
    }
}
