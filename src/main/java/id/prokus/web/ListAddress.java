package id.prokus.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which lines of a table are shown and in which order. Its address says it all, so that it can be kept and sent; a key in
 * it is an id, never a name or a number of a person.
 *
 * @param path of the page: {@code /jejak}
 * @param filters what the table is narrowed to, by the name in the address; empty ones are left out
 * @param order the column it is sorted by, with a minus in front where it runs backwards; empty for its own order
 * @param after the key of the line to go on after; empty from the start
 */
public record ListAddress(String path, Map<String, String> filters, String order, String after) {

    /** Of a table that is only shown: its columns lead nowhere. */
    public static final ListAddress NONE = new ListAddress("", Map.of(), "", "");

    public ListAddress {
        filters = Map.copyOf(filters);
    }

    /** @param order as typed in an address; one that no column has is left out by whoever sorts */
    public static ListAddress of(String path, String order, String after) {
        return new ListAddress(path, Map.of(), order.matches("-?[a-z_]{1,30}") ? order : "", after);
    }

    public ListAddress with(String name, Object value) {
        var more = new TreeMap<>(filters);
        String words = value.toString();
        if (words.isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, words);
        }
        return new ListAddress(path, more, order, after);
    }

    /** What it is narrowed to by that name; empty where it is not. */
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    public String column() {
        return backwards() ? order.substring(1) : order;
    }

    public boolean backwards() {
        return order.startsWith("-");
    }

    /** The column it is sorted by, or this one where the address names none that there is. */
    public ListAddress orderedByOneOf(Set<String> columns, String otherwise) {
        return columns.contains(column()) ? this : new ListAddress(path, filters, otherwise, after);
    }

    /** Sorted by another column, or by the same the other way round; from the start. */
    String sortedBy(String name) {
        return address(path, order.equals(name) ? "-" + name : name, "");
    }

    /** For {@code aria-sort}. */
    String sorting(String name) {
        if (!column().equals(name)) {
            return "none";
        }
        return backwards() ? "descending" : "ascending";
    }

    /** The same list, going on after another line. */
    public ListAddress from(String key) {
        return new ListAddress(path, filters, order, key);
    }

    public String start() {
        return address(path, order, "");
    }

    public String next(String key) {
        return address(path, order, key);
    }

    /** The whole list, to be taken along. */
    public String csv() {
        return address(path + ".csv", order, "");
    }

    /** The same as a workbook. */
    public String xlsx() {
        return address(path + ".xlsx", order, "");
    }

    private String address(String to, String by, String key) {
        var all = new TreeMap<>(filters);
        all.put("urut", by);
        all.put("sesudah", key);
        String query = all.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? to : to + "?" + query;
    }
}
