package id.prokus.intake.reading;

import id.prokus.intake.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where neither words nor values speak, a column with values may still be any field not found elsewhere. */
final class StillPossible {

    private static final int MOST = 8;

    private StillPossible() {}

    static List<Map.Entry<Field, Double>> of(
            HeadingWords.Meaning meaning, ColumnProfile profile, Set<Field> taken, ReadingContext context) {
        if (profile.seen() == 0 || profile.counts() || meaning.speaks()) {
            return List.of();
        }
        return Arrays.stream(Field.values())
                .filter(field -> !taken.contains(field))
                .map(field -> Map.entry(
                        field,
                        0.3
                                * profile.fit(
                                        field,
                                        context.regions(),
                                        context.edition().year())))
                .filter(e -> e.getValue() >= 0.2)
                .sorted(Map.Entry.<Field, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .toList();
    }
}
