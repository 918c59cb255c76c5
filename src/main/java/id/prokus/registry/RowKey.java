package id.prokus.registry;

/**
 * Whom a row is about, as far as its own incubator's list says, without saying who: the same when the row moves to
 * another line or comes again in another file. Two rows of one incubator about one person may share it.
 *
 * @param value 32 hexadecimal digits
 */
public record RowKey(String value) implements Comparable<RowKey> {

    private static final int LENGTH = 32;

    public RowKey {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new IllegalArgumentException("Not a row key");
        }
    }

    @Override
    public int compareTo(RowKey other) {
        return value.compareTo(other.value);
    }
}
