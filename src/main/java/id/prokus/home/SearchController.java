package id.prokus.home;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.organisation.Office;
import id.prokus.organisation.Offices;
import id.prokus.place.FindRegions;
import id.prokus.place.FoundRegion;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.listing.FindFamilies;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Here;
import id.prokus.web.MenuEntry;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One search over pages, families, places, offices and incubators: everything the reader may see. */
@Controller
@Needs({})
class SearchController {

    private static final int MOST = 8;

    private final FindRegions findRegions;
    private final Offices offices;
    private final Rosters rosters;
    private final FindFamilies findFamilies;
    private final Regions regions;
    private final Trail trail;

    SearchController(
            FindRegions findRegions,
            Offices offices,
            Rosters rosters,
            FindFamilies findFamilies,
            Regions regions,
            Trail trail) {
        this.findRegions = findRegions;
        this.offices = offices;
        this.rosters = rosters;
        this.findFamilies = findFamilies;
        this.regions = regions;
        this.trail = trail;
    }

    @GetMapping("/cari")
    Screen search(@RequestParam(defaultValue = "") String q, Standing standing, Here here) {
        String words = q.strip();
        if (words.length() < 2) {
            return Screen.of(
                    "home/cari", new Page(words, List.of(), List.of(), List.of(), List.of(), List.of(), regions));
        }
        return Screen.of(
                "home/cari",
                new Page(
                        words,
                        among(here.menu(), words, entry -> here.say(entry.label()) + " " + here.say(entry.summary())),
                        findRegions.find(words, MOST),
                        among(offices.incubators(), words, Office::name),
                        standing.may(Right.RESULTS) ? among(reporting(), words, RosterEntry::incubator) : List.of(),
                        standing.may(Right.FAMILIES) ? families(words, standing) : List.of(),
                        regions));
    }

    private List<FindFamilies.Found> families(String words, Standing standing) {
        var found = rosters.latestEdition()
                .map(edition -> findFamilies.find(edition, words, MOST))
                .orElse(List.of());
        if (!found.isEmpty()) {
            trail.recordLines(
                    new Actor(standing.account()),
                    "registry.families-listed",
                    "cari",
                    found.stream().map(FindFamilies.Found::regency).toList());
        }
        return found;
    }

    private List<RosterEntry> reporting() {
        return rosters.latestEdition()
                .flatMap((Edition edition) -> rosters.find(edition))
                .map(roster -> roster.entries())
                .orElse(List.of());
    }

    private static <T> List<T> among(List<T> things, String words, Function<T, String> name) {
        String needle = words.toLowerCase(Locale.ROOT);
        return things.stream()
                .filter(thing -> name.apply(thing).toLowerCase(Locale.ROOT).contains(needle))
                .limit(MOST)
                .toList();
    }

    /**
     * @param words as typed
     * @param reporting incubators on the roster of the latest edition
     * @param families on its list, within the reader's scope
     */
    public record Page(
            String words,
            List<MenuEntry> pages,
            List<FoundRegion> found,
            List<Office> offices,
            List<RosterEntry> reporting,
            List<FindFamilies.Found> families,
            Regions regions) {

        public boolean nothing() {
            return pages.isEmpty() && found.isEmpty() && offices.isEmpty() && reporting.isEmpty() && families.isEmpty();
        }
    }
}
