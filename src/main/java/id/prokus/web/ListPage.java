package id.prokus.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Part of a long list, by key: the next part begins after the last line shown, so that what is added meanwhile moves
 * nothing, and the thousandth page costs what the first does.
 *
 * @param next where the next part is; empty at the end
 */
public record ListPage<T>(ListAddress address, List<T> lines, Optional<String> next) {

    public static final int LINES = 25;

    public ListPage {
        lines = List.copyOf(lines);
    }

    /** @param found from the line to go on after, {@link #LINES} and one more where there are more */
    public static <T> ListPage<T> of(ListAddress address, List<T> found, Function<T, String> key) {
        if (found.size() <= LINES) {
            return new ListPage<>(address, found, Optional.empty());
        }
        return new ListPage<>(
                address, found.subList(0, LINES), Optional.of(address.next(key.apply(found.get(LINES - 1)))));
    }

    /** Of a list that is in memory whole, already in the order wanted. */
    public static <T> ListPage<T> ofAll(ListAddress address, List<T> all, Function<T, String> key) {
        int from = 0;
        for (int i = 0; i < all.size() && !address.after().isEmpty(); i++) {
            if (key.apply(all.get(i)).equals(address.after())) {
                from = i + 1;
                break;
            }
        }
        return of(address, all.subList(from, Math.min(all.size(), from + LINES + 1)), key);
    }

    /** A list in memory in the order of its address; as it was where no column is named. */
    public static <T> List<T> sorted(List<T> all, ListAddress address, Map<String, Comparator<T>> columns) {
        Comparator<T> order = columns.get(address.column());
        if (order == null) {
            return all;
        }
        return all.stream()
                .sorted(address.backwards() ? order.reversed() : order)
                .toList();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether lines go before. */
    public boolean later() {
        return !address.after().isEmpty();
    }
}
