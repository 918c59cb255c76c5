package id.prokus.registry.listing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the list is narrowed to, by the columns of its table. The scope of a reader is a narrowing like any other: the
 * policies would leave the same lines, but only after reading all.
 *
 * @param columns the wanted value of each column that is narrowed
 */
public record Wanted(Map<String, String> columns) {

    public static final Wanted ALL = new Wanted(Map.of());

    public Wanted {
        columns = Map.copyOf(columns);
    }

    /** @param value empty for all */
    public Wanted with(String column, String value) {
        if (value.isEmpty()) {
            return this;
        }
        var more = new TreeMap<>(columns);
        more.put(column, value);
        return new Wanted(more);
    }

    /** @param code two, four or six Kemendagri digits; anything else narrows nothing */
    public Wanted in(String code) {
        return switch (code.length()) {
            case 2 -> with("province", code);
            case 4 -> with("regency", code);
            case 6 -> with("district", code);
            default -> this;
        };
    }

    /** Narrowed to one key of a scope too; empty where nothing can be both. */
    Optional<Wanted> within(String key) {
        if (key.equals("*")) {
            return Optional.of(this);
        }
        String place = key.replaceAll("\\|.*", "");
        String partner = key.contains("|") ? key.substring(key.indexOf('|') + 1) : "";
        var own = ALL.in(place).with("incubator", partner);
        boolean apart = own.columns.entrySet().stream()
                .anyMatch(one ->
                        columns.getOrDefault(one.getKey(), one.getValue()).equals(one.getValue()) == false);
        if (apart || own.columns.isEmpty()) {
            return Optional.empty();
        }
        var both = new TreeMap<>(columns);
        both.putAll(own.columns);
        return Optional.of(new Wanted(both));
    }
}
