package id.prokus.outreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Families counted in every group that is to be published, and which groups add up to which.
 *
 * @param counts of every cell
 * @param sums that hold among them
 */
public record Cube(Map<Cell, Long> counts, List<Sum> sums) {

    /** A group and those it is made of. */
    record Sum(Cell whole, List<Cell> parts) {

        List<Cell> all() {
            var all = new ArrayList<>(parts);
            all.add(whole);
            return all;
        }
    }

    /** A table to be published: families by two of their circumstances, with its margins. */
    public record Table(Dimension rows, Dimension columns) {}

    /** @param families each with what is known of it; a circumstance that is not known has a word of its own */
    static Cube of(Collection<Map<Dimension, String>> families, List<Table> tables) {
        var counts = new TreeMap<Cell, Long>();
        var sums = new LinkedHashSet<Sum>();
        counts.put(Cell.ALL, (long) families.size());
        for (Table table : tables) {
            Set<String> rows = values(families, table.rows());
            Set<String> columns = values(families, table.columns());
            sums.add(sum(Cell.ALL, table.rows(), rows));
            sums.add(sum(Cell.ALL, table.columns(), columns));
            rows.forEach(row -> sums.add(sum(Cell.of(table.rows(), row), table.columns(), columns)));
            columns.forEach(column -> sums.add(sum(Cell.of(table.columns(), column), table.rows(), rows)));
        }
        for (Sum sum : sums) {
            sum.parts()
                    .forEach(cell -> counts.computeIfAbsent(
                            cell, one -> families.stream().filter(one::holds).count()));
        }
        return new Cube(counts, List.copyOf(sums));
    }

    private static Sum sum(Cell whole, Dimension by, Set<String> values) {
        return new Sum(
                whole, values.stream().map(value -> whole.with(by, value)).toList());
    }

    private static Set<String> values(Collection<Map<Dimension, String>> families, Dimension dimension) {
        var values = new java.util.TreeSet<String>();
        families.forEach(family -> values.add(family.getOrDefault(dimension, "")));
        return values;
    }

    long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
