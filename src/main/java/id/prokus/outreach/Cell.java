package id.prokus.outreach;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A group of families, by what its members share: {@code {provinsi=32, status=aktif}}. The same group is the same cell in
 * whatever table it stands, so that no table says what another holds back.
 */
public record Cell(TreeMap<Dimension, String> values) implements Comparable<Cell> {

    static final Cell ALL = new Cell(new TreeMap<>());

    Cell with(Dimension dimension, String value) {
        var more = new TreeMap<>(values);
        more.put(dimension, value);
        return new Cell(more);
    }

    static Cell of(Dimension dimension, String value) {
        return ALL.with(dimension, value);
    }

    boolean holds(Map<Dimension, String> family) {
        return values.entrySet().stream().allMatch(one -> one.getValue().equals(family.get(one.getKey())));
    }

    /** As kept: {@code provinsi=32|status=aktif}; empty for all families. */
    String key() {
        return values.entrySet().stream()
                .map(one -> one.getKey().code() + "=" + one.getValue())
                .collect(Collectors.joining("|"));
    }

    @Override
    public int compareTo(Cell other) {
        return key().compareTo(other.key());
    }
}
