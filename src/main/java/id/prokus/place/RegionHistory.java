package id.prokus.place;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every version of the list of regions, and what became of a region between them. */
public final class RegionHistory {

    private final Map<RegionVersion, Regions> versions;
    private final List<RegionChange> changes;

    private RegionHistory(Map<RegionVersion, Regions> versions, List<RegionChange> changes) {
        this.versions = versions;
        this.changes = changes;
    }

    /** Reads what ships with the programme. */
    public static RegionHistory load() {
        var versions = new EnumMap<RegionVersion, Regions>(RegionVersion.class);
        for (RegionVersion version : RegionVersion.values()) {
            versions.put(version, Regions.of(version));
        }
        return new RegionHistory(versions, RegionChange.all());
    }

    public Regions in(RegionVersion version) {
        return Objects.requireNonNull(versions.get(version));
    }

    public Regions in(int year) {
        return in(RegionVersion.in(year));
    }

    public Regions present() {
        return in(RegionVersion.present());
    }

    /** The newest version that knows a Kemendagri code. */
    public Optional<RegionVersion> knowing(String code) {
        for (RegionVersion version : List.of(RegionVersion.values()).reversed()) {
            if (in(version).ofCode(code).isPresent()) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** What made the region of today's code what it is; empty where nothing changed. */
    public Optional<RegionChange> changeInto(String code) {
        return changes.stream().filter(change -> change.code().equals(code)).findFirst();
    }

    /** What became of the region that carried a code before; empty where it carries it still. */
    public Optional<RegionChange> changeFrom(String oldCode) {
        return changes.stream()
                .filter(change -> change.moved() && change.oldCode().equals(oldCode))
                .findFirst();
    }

    List<RegionChange> changes() {
        return changes;
    }
}
