package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.reading.HeadingWords.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables of one file with the same columns in the same places: one table over several tabs, or one whose heading comes
 * back at page breaks, perhaps in other words. Together they tell more about a column than each alone.
 */
final class TableGroup {

    private final HeadingWords words;
    private final List<Table> tables = new ArrayList<>();

    private TableGroup(HeadingWords words, Table first) {
        this.words = words;
        tables.add(first);
    }

    static List<TableGroup> of(HeadingWords words, List<Table> tables) {
        var groups = new ArrayList<TableGroup>();
        for (Table table : tables) {
            groups.stream()
                    .filter(group -> group.hasSameColumnsAs(table))
                    .findFirst()
                    .ifPresentOrElse(group -> group.tables.add(table), () -> groups.add(new TableGroup(words, table)));
        }
        return groups;
    }

    List<Table> tables() {
        return tables;
    }

    SortedSet<Integer> columns() {
        var columns = new TreeSet<Integer>();
        tables.forEach(table -> columns.addAll(table.headings().keySet()));
        return columns;
    }

    /** The heading over a column as first written. */
    String heading(int column) {
        return tables.stream()
                .map(table -> table.headings().getOrDefault(column, ""))
                .filter(heading -> !heading.isEmpty())
                .findFirst()
                .orElse("");
    }

    List<String> headings(int column) {
        return tables.stream()
                .map(table -> table.headings().getOrDefault(column, ""))
                .distinct()
                .toList();
    }

    /** What all headings ever put over a column say together. */
    Meaning meaning(int column) {
        var scores = new HashMap<Field, Double>();
        var unphased = new HashMap<Field, Double>();
        double ignored = 0;
        for (String heading : headings(column)) {
            var meaning = words.meaningOf(heading);
            meaning.scores().forEach((field, score) -> scores.merge(field, score, Math::max));
            meaning.unphased().forEach((field, score) -> unphased.merge(field, score, Math::max));
            ignored = Math.max(ignored, meaning.ignored());
        }
        return new Meaning(scores, unphased, ignored);
    }

    /** Whether words over a column speak of the opening (-1), of the closing (1), or of neither (0). */
    int phaseOf(String normal) {
        return words.phaseOf(normal);
    }

    /** What stands above the first of the tables. */
    List<String> above() {
        return tables.getFirst().above();
    }

    /** All headings of a table's sheet over a column, joined: a unit said once holds for the sheet. */
    String headingsOnSheet(Table table, int column) {
        var texts = new ArrayList<String>();
        for (Table other : tables) {
            if (other.sheet() == table.sheet()) {
                texts.add(other.headings().getOrDefault(column, ""));
            }
        }
        return String.join(HeadingWords.LINE, texts);
    }

    /** What stands above the first table of a sheet. */
    List<String> aboveOnSheet(Table table) {
        return tables.stream()
                .filter(other -> other.sheet() == table.sheet())
                .findFirst()
                .map(Table::above)
                .orElse(List.of());
    }

    private boolean hasSameColumnsAs(Table table) {
        var first = tables.getFirst();
        if (first.headings().equals(table.headings())) {
            return true;
        }
        int agree = 0;
        int disagree = 0;
        for (Map.Entry<Integer, String> entry : table.headings().entrySet()) {
            var other = first.headings().get(entry.getKey());
            var here = named(words.meaningOf(entry.getValue()));
            var there = other == null ? List.<String>of() : named(words.meaningOf(other));
            if (!here.isEmpty() && !there.isEmpty()) {
                boolean same = here.stream().anyMatch(there::contains);
                agree += same ? 1 : 0;
                disagree += same ? 0 : 1;
            }
        }
        return agree >= 4 && disagree * 8 <= agree;
    }

    /** What a heading may name; pairs by their concept, since a heading may leave out which of the two is meant. */
    private static List<String> named(Meaning meaning) {
        SortedMap<String, Double> names = new TreeMap<>();
        meaning.scores().forEach((field, score) -> names.merge(HeadingWords.concept(field), score, Math::max));
        meaning.unphased().forEach((field, score) -> names.merge(HeadingWords.concept(field), score, Math::max));
        double best =
                names.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return best < HeadingWords.NAMED
                ? List.of()
                : names.entrySet().stream()
                        .filter(e -> e.getValue() >= best - 0.2)
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
