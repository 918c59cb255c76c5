package id.prokus.place;

import id.prokus.place.FoundRegion.By;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds desa and kelurahan of the loaded list, by a name with one slip of the hand, by what holds them, or by code. */
@Component
class FindVillages {

    /** So many of one name are looked through for the one that lies where it is said to. */
    private static final int LOOKED_THROUGH = 500;

    private final RegionHistory history;
    private final Villages villages;

    FindVillages(RegionHistory history, Villages villages) {
        this.history = history;
        this.villages = villages;
    }

    /** The best first; empty where nothing is like it, or no list was loaded. */
    List<FoundRegion> find(String typed, int most) {
        var words = typed.strip();
        var digits = words.replaceAll("[.\\s]", "");
        if (digits.matches("\\d+")) {
            return digits.length() < 7
                    ? List.of()
                    : villages.under(digits).stream()
                            .map(village -> found(village, By.CODE))
                            .limit(most)
                            .toList();
        }
        int comma = words.indexOf(',');
        return (comma > 0 ? named(words.substring(0, comma), words.substring(comma + 1)) : byWords(words))
                .stream().limit(most).toList();
    }

    private List<FoundRegion> byWords(String typed) {
        var found = named(typed, "");
        int last = typed.lastIndexOf(' ');
        for (int split = last; found.isEmpty() && split > 0; split = typed.lastIndexOf(' ', split - 1)) {
            found = named(typed.substring(0, split), typed.substring(split + 1));
        }
        return found;
    }

    private List<FoundRegion> named(String name, String holder) {
        var key = RegionName.of(name.replaceFirst("(?i)^\\s*(desa|kelurahan|kel\\.?|ds\\.?)\\s+", ""))
                .key();
        var holderKey = RegionName.of(holder).key();
        if (key.length() < 3) {
            return List.of();
        }
        Map<Boolean, List<FoundRegion>> bySpelling = villages.like(key, LOOKED_THROUGH).stream()
                .filter(village -> village.key().startsWith(key) || SpellingSlip.distance(village.key(), key, 1) <= 1)
                .map(village -> found(village, village.key().startsWith(key) ? By.NAME : By.SLIP))
                .filter(found -> holder.isBlank() || isHeldBy(found, holderKey))
                .collect(Collectors.partitioningBy(found -> found.by() == By.NAME));
        var spelt = bySpelling.getOrDefault(true, List.of());
        return spelt.isEmpty() ? bySpelling.getOrDefault(false, List.of()) : spelt;
    }

    private static boolean isHeldBy(FoundRegion found, String holderKey) {
        return holderKey.length() > 1
                && found.above().stream()
                        .anyMatch(
                                up -> Likeness.isMeant(RegionName.of(up.name()).key(), holderKey));
    }

    private FoundRegion found(Village village, By by) {
        var version = history.knowing(village.code().substring(0, 4)).orElse(RegionVersion.present());
        return new FoundRegion(village.region(), history.in(version).above(village.code()), version, by);
    }
}
