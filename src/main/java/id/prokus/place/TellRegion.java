package id.prokus.place;

import java.util.List;
import java.util.Optional;

/** Everything the lists say about one region. */
public final class TellRegion {

    private final RegionHistory history;

    TellRegion(RegionHistory history) {
        this.history = history;
    }

    /**
     * @param version the newest list that has it
     * @param above the regions that hold it, the province first
     * @param below the regions right below it
     * @param belowVersion the list these stand in: of a regency that moved, only the old list has the districts
     * @param became what it became, where its code is of the past
     * @param change what made it what it is, where it changed
     * @param changeFromProvince the province it belonged to before; empty where that did not change
     * @param otherSystem the region that has the same number at BPS, where that is another one
     * @param regenciesBefore of a province that was split: how many regencies it had in the list of 34; otherwise 0
     */
    public record Told(
            Region region,
            RegionVersion version,
            List<Region> above,
            List<Region> below,
            RegionVersion belowVersion,
            Optional<RegionChange> became,
            Optional<RegionChange> change,
            Optional<Region> changeFromProvince,
            Optional<Region> otherSystem,
            int regenciesBefore) {

        public boolean past() {
            return version != RegionVersion.present();
        }

        public RegionKind kind() {
            return region.kind();
        }
    }

    /** @param code Kemendagri digits; empty where no list has it */
    Optional<Told> tell(String code) {
        return history.knowing(code).map(version -> told(code, version));
    }

    private Told told(String code, RegionVersion version) {
        var regions = history.in(version);
        var region = regions.ofCode(code).orElseThrow();
        var change = version == RegionVersion.present() ? history.changeInto(code) : Optional.<RegionChange>empty();
        var old = history.in(RegionVersion.PROVINCES_34);
        var below = regions.childrenOf(code);
        var belowVersion = version;
        if (below.isEmpty() && change.isPresent() && code.length() == 4) {
            below = old.childrenOf(change.get().oldCode());
            belowVersion = RegionVersion.PROVINCES_34;
        }
        return new Told(
                region,
                version,
                regions.above(code),
                below,
                belowVersion,
                became(code),
                change,
                change.flatMap(this::provinceBefore),
                regions.ofBpsCode(code).filter(other -> !other.code().equals(code)),
                code.length() == 2 ? lost(old.childrenOf(code).size(), regions.childrenOf(code).size()) : 0);
    }

    /** Of a district of the past, what its regency became. */
    private Optional<RegionChange> became(String code) {
        return history.changeFrom(code.substring(0, Math.min(code.length(), 4)))
                .filter(change -> history.present().ofCode(code).isEmpty());
    }

    private Optional<Region> provinceBefore(RegionChange change) {
        var oldCode = change.newProvince()
                ? history.changes().stream()
                        .filter(RegionChange::moved)
                        .filter(regency -> regency.code().startsWith(change.code()))
                        .map(RegionChange::oldCode)
                        .findFirst()
                        .orElse("")
                : change.renamed() ? "" : change.oldCode();
        return oldCode.isEmpty()
                ? Optional.empty()
                : history.in(RegionVersion.PROVINCES_34).ofCode(oldCode.substring(0, 2));
    }

    private static int lost(int before, int now) {
        return before > now ? before : 0;
    }
}
