package id.prokus.place;

import id.prokus.place.FoundRegion.By;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Finds the regions somebody means: by a name with slips of the hand ("Lmajang", "kab lumajang"), by a name and what holds
 * it ("Sukodono Lumajang"), or by a code of either system.
 */
public final class FindRegions {

    private static final Map<String, Integer> SAID_LENGTH =
            Map.of("PROVINSI", 2, "PROPINSI", 2, "PROV", 2, "PROP", 2, "KECAMATAN", 6, "KEC", 6, "DISTRIK", 6);

    private final RegionHistory history;
    private final RegionIndex index;

    FindRegions(RegionHistory history) {
        this.history = history;
        this.index = new RegionIndex(history);
    }

    /**
     * @param typed a name or a code, as somebody would type it
     * @param most how many at most
     * @return the best first; empty where nothing is like it
     */
    public List<FoundRegion> find(String typed, int most) {
        var words = typed.strip();
        var digits = words.replaceAll("[.\\s]", "");
        if (digits.length() >= 2 && digits.matches("\\d+")) {
            return byCode(digits).stream().limit(most).toList();
        }
        return byWords(words).stream().limit(most).toList();
    }

    /** Under one number two regions may stand, one in each system: both are shown. */
    private List<FoundRegion> byCode(String digits) {
        record Hit(FoundRegion found, boolean whole) {}
        var hits = new ArrayList<Hit>();
        for (var entry : index.entries()) {
            var region = entry.region();
            if (region.code().startsWith(digits)) {
                hits.add(new Hit(found(entry, By.CODE), region.code().equals(digits)));
            } else if (region.bpsCode().startsWith(digits)) {
                hits.add(new Hit(found(entry, By.BPS_CODE), region.bpsCode().equals(digits)));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparing((Hit hit) -> !hit.whole())
                        .thenComparing(hit -> hit.found().past())
                        .thenComparing(hit -> hit.found().region().code().length())
                        .thenComparing(hit -> hit.found().region().code()))
                .map(Hit::found)
                .distinct()
                .toList();
    }

    private List<FoundRegion> byWords(String typed) {
        int comma = typed.indexOf(',');
        if (comma > 0) {
            var found = named(typed.substring(0, comma), typed.substring(comma + 1));
            if (!found.isEmpty()) {
                return found;
            }
        }
        var whole = named(typed, "");
        var words = typed.split("[\\s,]+");
        if (!whole.isEmpty() || words.length < 2) {
            return whole;
        }
        for (int split = words.length - 1; split > 0; split--) {
            var front = String.join(" ", List.of(words).subList(0, split));
            var back = String.join(" ", List.of(words).subList(split, words.length));
            var found = named(front, back);
            if (found.isEmpty()) {
                found = named(back, front);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The regions of a name, held by one of another name where that is given. */
    private List<FoundRegion> named(String name, String holder) {
        var typed = RegionName.of(name);
        var holderKey = RegionName.of(holder).key();
        if (typed.key().length() < 2 || (!holder.isBlank() && holderKey.length() < 2)) {
            return List.of();
        }
        var holders = index.holders().stream()
                .filter(up -> Likeness.isMeant(up, holderKey))
                .collect(Collectors.toSet());
        int saidLength =
                SAID_LENGTH.getOrDefault(name.strip().split("[\\s.]+")[0].toUpperCase(Locale.ROOT), 0);
        var meant = index.entries().stream()
                .filter(entry -> saidLength == 0 || entry.region().code().length() == saidLength)
                .filter(entry -> holder.isBlank() || entry.aboveKeys().stream().anyMatch(holders::contains))
                .toList();
        // What is spelt so, is meant so: slips are thought of only where nothing is.
        var spelt = ranked(meant, entry -> Likeness.spelt(entry, typed), By.NAME);
        return spelt.isEmpty() ? ranked(meant, entry -> Likeness.slipped(entry, typed), By.SLIP) : spelt;
    }

    private List<FoundRegion> ranked(
            List<RegionIndex.Entry> entries, ToIntFunction<RegionIndex.Entry> likeness, By by) {
        record Hit(RegionIndex.Entry entry, int likeness) {}
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .map(entry -> new Hit(entry, likeness.applyAsInt(entry)))
                .filter(hit -> hit.likeness() != Likeness.NONE)
                .sorted(Comparator.comparingInt(Hit::likeness)
                        .thenComparing(hit -> hit.entry().version() != RegionVersion.present())
                        .thenComparing(hit -> hit.entry().region().code().length())
                        .thenComparing(hit -> hit.entry().key().length())
                        .thenComparing(hit -> hit.entry().region().code()))
                .filter(hit -> seen.add(hit.entry().region().code()))
                .map(hit -> found(hit.entry(), by))
                .toList();
    }

    private FoundRegion found(RegionIndex.Entry entry, By by) {
        return new FoundRegion(
                entry.region(), history.in(entry.version()).above(entry.region().code()), entry.version(), by);
    }
}
