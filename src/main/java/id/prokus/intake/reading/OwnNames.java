package id.prokus.intake.reading;

import id.prokus.intake.Field;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of the names in a table's column of names: a business called after its owner ("Warung Bu Kartini") is no
 * product, however its column is headed.
 */
final class OwnNames {

    private static final int SHORTEST = 4;
    private static final double MOSTLY = 0.5;

    private final Set<String> words = new HashSet<>();

    static OwnNames in(TableGroup group, Map<Integer, ColumnProfile> profiles) {
        var names = new OwnNames();
        group.columns().stream()
                .filter(column -> named(group, column) >= HeadingWords.NAMED && profiles.containsKey(column))
                .max(Comparator.comparingDouble(column -> named(group, column)))
                .map(profiles::get)
                .ifPresent(profile -> profile.distinct().forEach(names::learn));
        return names;
    }

    private static double named(TableGroup group, int column) {
        return group.meaning(column).scores().getOrDefault(Field.NAME, 0.0);
    }

    private void learn(String name) {
        for (String word : name.split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
    }

    /** Whether most values of a column hold a word of somebody's name beside another word. */
    boolean fill(ColumnProfile profile) {
        long held =
                profile.distinct().stream().filter(this::isCalledAfterSomebody).count();
        return held > MOSTLY * profile.distinct().size();
    }

    private boolean isCalledAfterSomebody(String value) {
        boolean holds = false;
        boolean other = false;
        for (String word : value.split("[^\\p{L}]+")) {
            boolean own = words.contains(word);
            holds |= own;
            other |= !own && !word.isEmpty();
        }
        return holds && other;
    }
}
