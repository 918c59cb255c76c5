package id.prokus.indicator.ladder;

import id.prokus.access.Trail;
import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The ladder of results, the movements between classes, and what was published of both. */
@Controller
@Needs({Right.RESULTS, Right.FAMILIES})
class LadderController {

    private final TellLadder tellLadder;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    LadderController(TellLadder tellLadder, Regions regions, Trail trail, Clock clock) {
        this.tellLadder = tellLadder;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/tangga")
    Screen show(LadderAsked asked) {
        return Screen.of("indicator/ladder/tangga", new Page(tellLadder.tell(asked), PublishedTable.all(), regions));
    }

    @GetMapping("/tangga.csv")
    ResponseEntity<byte[]> take(LadderAsked asked, Actor actor) {
        TellLadder.Told told = tellLadder.tell(asked);
        CsvFile csv = LadderCsv.of(told);
        trail.record(
                actor,
                "indicator.ladder-taken",
                told.edition().key(),
                told.month() + ", " + csv.lines() + " baris",
                told.place());
        return csv.takenBy(actor, clock, "tangga-" + told.edition().key());
    }

    @GetMapping("/tangga/terbitan.csv")
    ResponseEntity<byte[]> takePublished(Actor actor) {
        CsvFile csv = LadderCsv.published(PublishedTable.all());
        trail.record(actor, "indicator.published-taken", "", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "angka-terbit");
    }

    public record Page(TellLadder.Told told, List<PublishedTable> published, Regions regions) {

        public LadderTally tally() {
            return told.tally();
        }

        /** What each rule counts, the one that decides first. */
        public List<LadderRule> rules() {
            return java.util.stream.Stream.concat(told.decides().stream(), java.util.Arrays.stream(LadderRule.values()))
                    .distinct()
                    .toList();
        }

        public Map<Rung, Integer> rungs(LadderRule rule) {
            return told.tally().rungs(rule);
        }

        public boolean decides(LadderRule rule) {
            return told.decides().equals(Optional.of(rule));
        }

        public List<Region> provinces() {
            return regions.provinces();
        }

        /** The regencies of the province asked for. */
        public List<Region> regencies() {
            return told.place().isEmpty()
                    ? List.of()
                    : regions.childrenOf(told.place().substring(0, 2));
        }

        public String placeName() {
            return regions.nameOf(told.place());
        }

        public String csv() {
            return "/tangga.csv?edisi=%s&bulan=%s&tempat=%s"
                    .formatted(told.edition().key(), told.month(), told.place());
        }

        public String fillIn(LadderTally.MissingUmk missing) {
            return "/tangga/garis?jenis=umk&wilayah=%s&mulai=%d-01#isian".formatted(missing.regency(), missing.year());
        }
    }
}
