package id.prokus.intake.reading;

import id.prokus.intake.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Columns whose headings are the same but for their time, however the thing itself is called: "Peringkat › bulan ke-0"
 * and "Peringkat › bulan ke-6". Which is the earlier is told by known words, by the pairs already understood in the same
 * table, or by the calendar.
 */
final class SiblingColumns {

    /** Two columns about the same thing at two times. */
    record Pair(int opening, int closing) {}

    /** The words in which two headings differ. */
    private record Difference(String first, String second) {}

    private final TableGroup group;
    private final Set<Difference> understood = new HashSet<>();

    SiblingColumns(TableGroup group, Map<Field, Integer> taken) {
        this.group = group;
        taken.forEach((field, column) -> {
            var closing = field.code().endsWith("_awal") ? taken.get(Field.values()[field.ordinal() + 1]) : null;
            if (closing != null) {
                difference(column, closing).ifPresent(understood::add);
            }
        });
    }

    List<Pair> among(List<Integer> columns) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                pair(columns.get(i), columns.get(j)).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Optional<Pair> pair(int left, int right) {
        var differs = difference(left, right);
        if (differs.isEmpty()) {
            return Optional.empty();
        }
        var first = differs.get().first();
        var second = differs.get().second();
        int order = group.phaseOf(second) - group.phaseOf(first);
        boolean forward = order == 2 || understood.contains(differs.get()) || PeriodLabels.reversed(second, first);
        boolean backward = order == -2
                || understood.contains(new Difference(second, first))
                || PeriodLabels.reversed(first, second);
        if (forward == backward) {
            return Optional.empty();
        }
        return Optional.of(forward ? new Pair(left, right) : new Pair(right, left));
    }

    /** Both headings without the words they begin and end with alike; empty where those words are all, or none. */
    private Optional<Difference> difference(int left, int right) {
        var a = List.of(HeadingText.normal(group.heading(left)).split(" "));
        var b = List.of(HeadingText.normal(group.heading(right)).split(" "));
        int shorter = Math.min(a.size(), b.size());
        int front = 0;
        while (front < shorter && a.get(front).equals(b.get(front))) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && a.get(a.size() - 1 - back).equals(b.get(b.size() - 1 - back))) {
            back++;
        }
        if (front + back == 0 || front + back >= shorter) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                String.join(" ", a.subList(front, a.size() - back)),
                String.join(" ", b.subList(front, b.size() - back))));
    }
}
