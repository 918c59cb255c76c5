package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.reading.SiblingColumns.Pair;
import id.prokus.intake.value.WordText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Pairs of columns whose name nobody knows, told by their values: only classes hold classes, only workers are counted in
 * persons before and after, and of questions answered yes or no only bookkeeping is asked twice. Two pairs that could
 * both be the same thing are left to a person.
 */
final class TakeSiblings {

    private final TableGroup group;
    private final Legend legend;
    private final Map<Integer, ColumnProfile> profiles;
    private final Map<Field, Integer> taken;

    TakeSiblings(TableGroup group, Legend legend, Map<Integer, ColumnProfile> profiles, Map<Field, Integer> taken) {
        this.group = group;
        this.legend = legend;
        this.profiles = profiles;
        this.taken = taken;
    }

    Map<Field, Integer> among(List<Integer> open) {
        var found = new HashMap<Field, Integer>();
        var pairs = new SiblingColumns(group, taken).among(open);
        tell(found, pairs, Field.CLASS_OPENING, Field.CLASS_CLOSING, this::holdsClasses);
        tell(found, pairs, Field.WORKERS_OPENING, Field.WORKERS_CLOSING, this::countsPersons);
        if (otherAnswersTaken()) {
            tell(
                    found,
                    pairs,
                    Field.BOOKKEEPING_OPENING,
                    Field.BOOKKEEPING_CLOSING,
                    column -> ValueKind.isYesNo(profile(column)));
        }
        return found;
    }

    private void tell(Map<Field, Integer> found, List<Pair> pairs, Field opening, Field closing, IntPredicate holds) {
        if (taken.containsKey(opening) || taken.containsKey(closing)) {
            return;
        }
        var fitting = pairs.stream()
                .filter(p -> holds.test(p.opening()) && holds.test(p.closing()))
                .filter(p -> !found.containsValue(p.opening()) && !found.containsValue(p.closing()))
                .toList();
        if (fitting.size() == 1) {
            found.put(opening, fitting.getFirst().opening());
            found.put(closing, fitting.getFirst().closing());
        }
    }

    private boolean holdsClasses(int column) {
        return profile(column)
                        .share(c -> WordText.businessClass(legend.spelledOut(Field.CLASS_OPENING, c.text()))
                                .read())
                > 0.9;
    }

    private boolean countsPersons(int column) {
        boolean named = Stream.of(HeadingText.normal(group.heading(column)).split(" "))
                .anyMatch(word -> word.equals("org") || word.equals("orang"));
        return ValueKind.isPersons(profile(column))
                || (named && profile(column).seen() > 0 && ValueKind.isSmallCount(profile(column)));
    }

    private boolean otherAnswersTaken() {
        return Arrays.stream(Field.values())
                .filter(field -> field.kind() == Field.Kind.YES_NO)
                .filter(field -> field != Field.BOOKKEEPING_OPENING && field != Field.BOOKKEEPING_CLOSING)
                .allMatch(taken::containsKey);
    }

    private ColumnProfile profile(int column) {
        return profiles.computeIfAbsent(column, c -> new ColumnProfile());
    }
}
