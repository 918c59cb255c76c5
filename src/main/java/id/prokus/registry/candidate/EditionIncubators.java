package id.prokus.registry.candidate;

import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The incubators on an edition's roster, by name and by the kabupaten they serve. */
final class EditionIncubators {

    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> alone = new HashMap<>();
    private final List<String> regencies;

    EditionIncubators(Optional<Roster> roster) {
        var entries = roster.map(Roster::entries).orElse(List.of());
        var serving = new HashMap<String, Integer>();
        for (RosterEntry entry : entries) {
            byKey.put(key(entry.incubator()), entry.incubator());
            entry.regencies().forEach(regency -> {
                serving.merge(regency, 1, Integer::sum);
                alone.put(regency, entry.incubator());
            });
        }
        alone.keySet().removeIf(regency -> serving.getOrDefault(regency, 0) > 1);
        regencies = List.copyOf(serving.keySet());
    }

    Optional<String> named(String written) {
        return Optional.ofNullable(byKey.get(key(written)));
    }

    /** The only one that works in a kabupaten; empty where there are several or none. */
    String servingAlone(String regency) {
        return alone.getOrDefault(regency, "");
    }

    /** By name. */
    List<String> names() {
        return byKey.values().stream().distinct().sorted().toList();
    }

    List<String> regencies() {
        return regencies;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
