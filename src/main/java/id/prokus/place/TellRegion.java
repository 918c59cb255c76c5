package id.prokus.place;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything the lists say about one region. */
@Component
public final class TellRegion {

    private final RegionHistory history;
    private final Villages villages;

    TellRegion(RegionHistory history, Villages villages) {
        this.history = history;
        this.villages = villages;
    }

    /**
     * @param version the newest list that has it
     * @param above the regions that hold it, the province first
     * @param below the regions right below it; the desa and kelurahan of the loaded list where it is a district
     * @param villageList the list these come from, or the desa itself; empty where none was loaded, and further up
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
            Optional<VillageList> villageList,
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

        /** Whether it is a desa, kelurahan or desa adat, below which there is nothing. */
        public boolean village() {
            return region.code().length() == 10;
        }

        public boolean district() {
            return region.code().length() == 6;
        }
    }

    /** @param code Kemendagri digits; empty where no list has it */
    Optional<Told> tell(String code) {
        if (code.length() == 10) {
            return villages.find(code).map(this::told);
        }
        return history.knowing(code).map(version -> told(code, version));
    }

    private Told told(Village village) {
        var version = history.knowing(village.code().substring(0, 4)).orElse(RegionVersion.present());
        return new Told(
                village.region(),
                version,
                history.in(version).above(village.code()),
                List.of(),
                currentList(),
                version,
                became(village.code()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private Optional<VillageList> currentList() {
        return villages.lists().stream().findFirst();
    }

    private Told told(String code, RegionVersion version) {
        var regions = history.in(version);
        var region = regions.ofCode(code).orElseThrow();
        var change = version == RegionVersion.present() ? history.changeInto(code) : Optional.<RegionChange>empty();
        var old = history.in(RegionVersion.PROVINCES_34);
        boolean district = code.length() == 6;
        var below =
                district ? villages.under(code).stream().map(Village::region).toList() : regions.childrenOf(code);
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
                district ? currentList() : Optional.empty(),
                belowVersion,
                became(code),
                change,
                change.flatMap(this::provinceBefore),
                regions.ofBpsCode(code).filter(other -> !other.code().equals(code)),
                code.length() == 2
                        ? lost(
                                old.childrenOf(code).size(),
                                regions.childrenOf(code).size())
                        : 0);
    }

    /** Of a district of the past, what its regency became. */
    private Optional<RegionChange> became(String code) {
        return history.changeFrom(code.substring(0, Math.min(code.length(), 4)))
                .filter(change -> history.present()
                        .ofCode(code.substring(0, Math.min(code.length(), 4)))
                        .isEmpty());
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
