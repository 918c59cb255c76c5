package id.prokus.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every region under every name and code it has or had, ready to be compared with what is typed. */
final class RegionIndex {

    /**
     * One name of one region.
     *
     * @param key its name, comparable
     * @param letters which letters the key has, as bits
     * @param laterWords the name without its first word, without its first two, and so on, comparable
     * @param aboveKeys the names of the regions that hold it, comparable
     */
    record Entry(
            Region region,
            RegionVersion version,
            String key,
            int letters,
            RegionName.Type type,
            List<String> laterWords,
            List<String> aboveKeys) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> holders = new HashSet<>();

    RegionIndex(RegionHistory history) {
        var present = history.present();
        present.all().forEach(region -> add(region, region.name(), RegionVersion.present(), present));
        for (RegionVersion version : RegionVersion.values()) {
            var regions = history.in(version);
            for (Region region : regions.all()) {
                var now = present.ofCode(region.code());
                if (now.isEmpty()) {
                    add(region, region.name(), version, regions);
                } else if (!now.get().name().equals(region.name())) {
                    add(now.get(), region.name(), RegionVersion.present(), present);
                }
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The names, comparable, of all regions that hold another: some hundreds. */
    Set<String> holders() {
        return holders;
    }

    private void add(Region region, String name, RegionVersion version, Regions regions) {
        var named = RegionName.of(name);
        var words = name.split("[ -]");
        var later = new ArrayList<String>();
        for (int from = 1; from < words.length; from++) {
            var rest = String.join(" ", List.of(words).subList(from, words.length));
            var key = RegionName.of(rest).key();
            if (!key.equals(named.key())) {
                later.add(key);
            }
        }
        var above = regions.above(region.code()).stream()
                .map(up -> RegionName.of(up.name()).key())
                .toList();
        holders.addAll(above);
        entries.add(new Entry(
                region, version, named.key(), Likeness.letters(named.key()), named.type(), List.copyOf(later), above));
    }
}
