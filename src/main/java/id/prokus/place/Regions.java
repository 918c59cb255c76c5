package id.prokus.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The provinces, regencies and districts of one version of the list with their Kemendagri and BPS codes. The two systems
 * are held side by side and never derived from one another: in 2022, 199 of the 514 regencies carried different numbers.
 */
public final class Regions {

    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, Region> byBpsCode = new HashMap<>();
    private final Map<String, Region> provinceByName = new HashMap<>();
    private final Map<String, List<Region>> regencyByName = new HashMap<>();
    private final Map<String, Map<String, Region>> districtByName = new HashMap<>();

    private Regions() {}

    /** The 34 provinces of the programmes up to 2022, which is what their workbooks are read with. */
    public static Regions load() {
        return of(RegionVersion.PROVINCES_34);
    }

    /** The regions as a year found them. */
    public static Regions in(int year) {
        return of(RegionVersion.in(year));
    }

    public static Regions of(RegionVersion version) {
        var regions = new Regions();
        regions.read(version);
        return regions;
    }

    /** The name as printed; the code itself where it is unknown. */
    public String nameOf(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Region::name).orElse(code);
    }

    public Optional<Region> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Kemendagri codes of all regencies, in order. */
    public List<String> regencyCodes() {
        return byCode.keySet().stream()
                .filter(code -> code.length() == 4)
                .sorted()
                .toList();
    }

    /** Kemendagri codes of the districts (kecamatan) of a regency, in order. */
    public List<String> districtsOf(String regencyCode) {
        return districtByName.getOrDefault(regencyCode, Map.of()).values().stream()
                .map(Region::code)
                .sorted()
                .toList();
    }

    /** All provinces, by code. */
    public List<Region> provinces() {
        return childrenOf("");
    }

    /** The regions right below a province or regency, by code; the provinces for an empty code. */
    public List<Region> childrenOf(String code) {
        int length = code.length() + 2;
        return all().stream()
                .filter(region ->
                        region.code().length() == length && region.code().startsWith(code))
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** The regions that hold it, the province first. */
    public List<Region> above(String code) {
        var above = new ArrayList<Region>();
        for (String up = Region.above(code); !up.isEmpty(); up = Region.above(up)) {
            ofCode(up).ifPresent(above::addFirst);
        }
        return List.copyOf(above);
    }

    Collection<Region> all() {
        return byCode.values();
    }

    /** The region that BPS gives this number; looked up, never counted out. */
    public Optional<Region> ofBpsCode(String code) {
        return Optional.ofNullable(byBpsCode.get(code));
    }

    /** Whether a regency's own name is exactly the one written. */
    boolean isWholeNameOf(Region regency, String name) {
        return RegionName.of(regency.name()).key().equals(RegionName.of(name).key());
    }

    /** Whether a text is a province's name, without forgiving slips. */
    public boolean isProvince(String name) {
        return provinceByName.containsKey(RegionName.of(name).key());
    }

    /** Whether a text is the name of a regency, or of several, without forgiving slips. */
    public boolean isRegency(String name) {
        return regencyByName.containsKey(RegionName.of(name).key());
    }

    /** Whether a text names a district of that regency, slips of the hand forgiven. */
    public boolean isDistrictOf(String regencyCode, String name) {
        return district(regencyCode, name).isPresent();
    }

    /** Whether a regency's code is one that a text may name. */
    public boolean isNamed(String regencyCode, String name) {
        return regencies(name).stream().anyMatch(region -> region.code().equals(regencyCode));
    }

    Optional<Region> province(String name) {
        return find(provinceByName, RegionName.of(name).key());
    }

    /**
     * All regencies of that name; several where a kabupaten and a kota share it and the text does not say which, or where
     * the list cuts names short ("KAB. BOLAANG MONGONDOW" stands three times in it).
     */
    List<Region> regencies(String name) {
        var wanted = RegionName.of(name);
        var key = wanted.key();
        var found = regencyByName.get(key);
        if (found == null) {
            found = SpellingSlip.nearest(regencyByName.keySet(), key)
                    .map(regencyByName::get)
                    .orElse(List.of());
        }
        return switch (Objects.requireNonNull(wanted.type())) {
            case UNSAID -> found;
            case REGENCY -> narrowed(found, false);
            case CITY -> narrowed(found, true);
        };
    }

    Optional<Region> district(String regencyCode, String name) {
        return find(
                districtByName.getOrDefault(regencyCode, Map.of()),
                RegionName.of(name).key());
    }

    /** Whether a district of exactly that name lies in that regency. */
    public boolean hasDistrict(String regencyCode, String name) {
        return districtByName
                .getOrDefault(regencyCode, Map.of())
                .containsKey(RegionName.of(name).key());
    }

    private static List<Region> narrowed(List<Region> found, boolean city) {
        var matching = found.stream()
                .filter(region -> region.name().startsWith("Kota ") == city)
                .toList();
        return matching.isEmpty() ? found : matching;
    }

    private static Optional<Region> find(Map<String, Region> byName, String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var exact = byName.get(key);
        return exact != null
                ? Optional.of(exact)
                : SpellingSlip.nearest(byName.keySet(), key).map(byName::get);
    }

    private interface Home {
        @org.jspecify.annotations.Nullable
        Map<String, Region> of(Region region);
    }

    private void read(RegionVersion version) {
        var changes = version == RegionVersion.PROVINCES_38 ? RegionChange.all() : List.<RegionChange>of();
        var replaced = changes.stream().map(RegionChange::oldCode).collect(Collectors.toSet());
        var moved = changes.stream()
                .filter(RegionChange::moved)
                .map(RegionChange::oldCode)
                .collect(Collectors.toSet());
        var changed = changes.isEmpty() ? List.<String[]>of() : PlaceFile.read("perubahan.csv");
        PlaceFile.read("provinsi.csv").forEach(f -> add(f, region -> provinceByName));
        PlaceFile.read("kabkota.csv").stream()
                .filter(f -> !replaced.contains(f[2]))
                .forEach(f -> add(f, region -> null));
        changed.forEach(f -> add(f, region -> region.code().length() == 2 ? provinceByName : null));
        // The districts of a regency that moved have new codes, which no list at hand pairs with their BPS codes.
        PlaceFile.read("kecamatan.csv").stream()
                .filter(f -> !moved.contains(f[2].substring(0, 4)))
                .forEach(f -> add(
                        f,
                        region -> districtByName.computeIfAbsent(
                                region.code().substring(0, 4), code -> new HashMap<>())));
    }

    private void add(String[] f, Home home) {
        var region = new Region(f[2], f[0], PrintedName.of(f[1], f[3]));
        byCode.put(region.code(), region);
        byBpsCode.put(region.bpsCode(), region);
        var names = home.of(region);
        for (String name : List.of(f[1], f[3])) {
            var key = RegionName.of(name).key();
            if (names == null) {
                var same = regencyByName.computeIfAbsent(key, k -> new ArrayList<>());
                if (!same.contains(region)) {
                    same.add(region);
                }
            } else {
                names.putIfAbsent(key, region);
            }
        }
    }
}
