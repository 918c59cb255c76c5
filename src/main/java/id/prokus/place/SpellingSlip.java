package id.prokus.place;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Forgives a slip of the hand where exactly one name is meant. */
final class SpellingSlip {

    private SpellingSlip() {}

    /** The only name within reach of the given one: one slip from five letters on, two from nine. */
    static Optional<String> nearest(Collection<String> names, String given) {
        int reach = reach(given);
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

    /** How many slips are forgiven in a name of that length. */
    static int reach(String given) {
        return given.length() >= 9 ? 2 : given.length() >= 5 ? 1 : 0;
    }

    /** Letters changed, missing, added or swapped with their neighbour; stops counting past the reach. */
    static int distance(String a, String b, int reach) {
        return slips(a, b, reach)[b.length()];
    }

    /** As {@link #distance}, to whichever beginning of the name is nearest: it is being typed still. */
    static int distanceToBeginning(String name, String given, int reach) {
        var beginning = name.substring(0, Math.min(name.length(), given.length() + reach));
        return Arrays.stream(slips(given, beginning, reach)).min().orElse(reach + 1);
    }

    /** The distance from all of {@code a} to every beginning of {@code b}; more than the reach where none is near. */
    private static int[] slips(String a, String b, int reach) {
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
                Arrays.fill(row, reach + 1);
                return row;
            }
            before = above;
            above = row;
        }
        return above;
    }
}
