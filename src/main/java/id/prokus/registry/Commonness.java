package id.prokus.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common names, birth dates and places are among the rows of a run: that two rows share a rare name says more than
 * that they share a common one. Stated in bits: ten bits for what one in a thousand has.
 */
final class Commonness {

    static final double MOST_FOR_NAME = 12;
    static final double MOST_FOR_DAY = 14;
    static final double MOST_FOR_DISTRICT = 9;
    private static final double MOST_FOR_WORD = 11;

    private static final double NAMES = 2_000;
    private static final double WORDS = 400;
    private static final double DAYS = 15_000;
    private static final double DISTRICTS = 500;
    private static final int ROWS_PER_STRAY = 20_000;

    private final int rows;
    private final Map<String, int[]> names = new HashMap<>();
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<Integer, int[]> days = new HashMap<>();
    private final Map<String, int[]> districts = new HashMap<>();

    Commonness(List<Profile> profiles) {
        rows = profiles.size();
        for (Profile profile : profiles) {
            count(names, profile.name().joined());
            profile.name().parts().forEach(part -> count(words, part.sound()));
            count(days, profile.birth());
            count(districts, profile.district());
        }
    }

    int rows() {
        return rows;
    }

    double nameBits(PersonName name) {
        return Math.min(MOST_FOR_NAME, bits(rows + NAMES, of(names, name.joined())));
    }

    double wordBits(NamePart word) {
        return Math.min(MOST_FOR_WORD, bits(rows + WORDS, of(words, word.sound())));
    }

    double dayBits(int birth) {
        return Math.min(MOST_FOR_DAY, bits(rows + DAYS, of(days, birth)));
    }

    double districtBits(String district) {
        return Math.min(MOST_FOR_DISTRICT, bits(rows + DISTRICTS, of(districts, district)));
    }

    /** Whether so few rows have this word that it may be a slip of the hand. */
    boolean stray(NamePart word) {
        return of(words, word.sound()) <= 2 + rows / ROWS_PER_STRAY;
    }

    private static double bits(double all, int some) {
        return Math.log(all / Math.max(1, some)) / Math.log(2);
    }

    private static <K> void count(Map<K, int[]> counts, K key) {
        counts.computeIfAbsent(key, _ -> new int[1])[0]++;
    }

    private static <K> int of(Map<K, int[]> counts, K key) {
        var count = counts.get(key);
        return count == null ? 0 : count[0];
    }
}
