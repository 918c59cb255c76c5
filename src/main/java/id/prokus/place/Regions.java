package id.prokus.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The provinces, regencies and districts of 2022 with their Kemendagri and BPS codes. The two systems are held side by
 * side and never derived from one another: 199 of the 514 regencies carry different numbers.
 */
public final class Regions {

    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, Region> byBpsCode = new HashMap<>();
    private final Map<String, Region> provinceByName = new HashMap<>();
    private final Map<String, List<Region>> regencyByName = new HashMap<>();
    private final Map<String, Map<String, Region>> districtByName = new HashMap<>();

    private Regions() {}

    /** Reads the lists that ship with the programme. */
    public static Regions load() {
        var regions = new Regions();
        regions.readLevel("provinsi.csv", region -> regions.provinceByName);
        regions.readLevel("kabkota.csv", region -> null);
        regions.readLevel(
                "kecamatan.csv",
                region ->
                        regions.districtByName.computeIfAbsent(region.code().substring(0, 4), code -> new HashMap<>()));
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

    Optional<Region> ofBpsCode(String code) {
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

    private void readLevel(String file, Home home) {
        try (var in = Objects.requireNonNull(Regions.class.getResourceAsStream("/place/" + file));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(f -> {
                var region = new Region(f[2], f[0], printed(f[1], f[3]));
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
            });

        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(String bpsName, String name) {
        var type = name.startsWith("KAB. ") ? "KABUPATEN " : name.startsWith("KOTA ") ? "KOTA " : "";
        var plain = bpsName.startsWith("KOTA ") ? bpsName.substring(5) : bpsName;
        return Arrays.stream((type.isEmpty() ? name : type + plain)
                        .replace("KEP. ", "KEPULAUAN ")
                        .split(" "))
                .map(Regions::capitalised)
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.length() < 2 || word.equals("DKI") || word.equals("DI")
                ? word
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
