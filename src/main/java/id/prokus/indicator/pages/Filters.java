package id.prokus.indicator.pages;

import id.prokus.indicator.rollup.Selection;
import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a page of figures can be narrowed to. */
@Component
public class Filters {

    private static final List<String> GROUPS = List.of(
            "peserta=baru",
            "peserta=lanjutan",
            "kelamin=P",
            "kelamin=L",
            "tahap=pemula",
            "tahap=berkembang",
            "tahap=maju",
            "pkh=aktif",
            "pkh=graduasi",
            "pkh=bukan");

    private final Editions editions;
    private final Rosters rosters;
    private final Regions regions;

    Filters(Editions editions, Rosters rosters, Regions regions) {
        this.editions = editions;
        this.rosters = rosters;
        this.regions = regions;
    }

    /** @param places provinces, and the regencies of the chosen one */
    public record Choices(
            List<Integer> editions,
            List<Region> places,
            List<String> incubators,
            List<String> groups,
            Selection chosen) {}

    Choices of(Selection selection) {
        String place = selection.place();
        List<Region> places = Stream.concat(
                        regions.provinces().stream(),
                        place.isEmpty() ? Stream.of() : regions.childrenOf(place.substring(0, 2)).stream())
                .sorted(java.util.Comparator.comparing(Region::code))
                .toList();
        return new Choices(
                editions.all().stream()
                        .filter(known -> known.edition().name().equals("ProKUS"))
                        .map(known -> known.edition().year())
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList(),
                places,
                rosters.find(Edition.prokus(selection.edition())).stream()
                        .flatMap(roster -> roster.entries().stream())
                        .map(RosterEntry::incubator)
                        .toList(),
                GROUPS,
                selection);
    }
}
