package id.prokus.registry.twin;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of families that may be one: looked for, held side by side, merged, kept apart, parted again. */
@Controller
@Needs({Right.PROCESS, Right.APPROVE})
class TwinController {

    private static final String LIST = "/keluarga/kembar";
    private static final int MOST = 2_000;
    private static final int LATEST_MERGES = 50;

    private static final Map<String, Comparator<Pair>> ORDERS = Map.of(
            "kemiripan", Comparator.comparing(Pair::score),
            "nama", Comparator.comparing(pair -> pair.one().name()),
            "kabupaten", Comparator.comparing(pair -> pair.one().regency()));

    private final FamilyPairs pairs;
    private final Merges merges;
    private final Comparisons comparisons;
    private final FindTwins findTwins;
    private final MergeFamilies mergeFamilies;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    TwinController(
            FamilyPairs pairs,
            Merges merges,
            Comparisons comparisons,
            FindTwins findTwins,
            MergeFamilies mergeFamilies,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.pairs = pairs;
        this.merges = merges;
        this.comparisons = comparisons;
        this.findTwins = findTwins;
        this.mergeFamilies = mergeFamilies;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry twinsEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                35,
                LIST,
                new Text("Keluarga kembar", "Duplicate families"),
                new Text(
                        "Keluarga yang mungkin tercatat dua kali: bandingkan, gabungkan, atau pisahkan kembali.",
                        "Families that may stand there twice: compare, merge, or part them again."));
    }

    @GetMapping(LIST)
    Screen list(
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "") String sesudah,
            Actor actor) {
        return Screen.of("registry/twin/kembar", queue(urut, sesudah, actor));
    }

    @GetMapping(LIST + ".csv")
    ResponseEntity<byte[]> take(@RequestParam(defaultValue = "") String urut, Actor actor) {
        var csv = new CsvFile(
                "nama", "nik", "kabupaten", "nama_lain", "nik_lain", "kabupaten_lain", "kemiripan", "karena");
        List<Pair> all = ListPage.sorted(pairs.waiting(MOST), ListAddress.of(LIST, urut, ""), ORDERS);
        for (Pair pair : all) {
            csv.line(
                    pair.one().name(),
                    pair.one().masked(),
                    regions.nameOf(pair.one().regency()),
                    pair.other().name(),
                    pair.other().masked(),
                    regions.nameOf(pair.other().regency()),
                    String.valueOf(Math.round(pair.score() * 100)),
                    String.join(", ", pair.reasons()));
        }
        trail.recordLines(
                actor,
                "registry.twins-listed",
                "csv",
                all.stream().map(pair -> pair.one().regency()).toList());
        return csv.takenBy(actor, clock, "keluarga-kembar");
    }

    /** @param wilayah Kemendagri digits; empty for everything in scope */
    @PostMapping(LIST + "/pencarian")
    Screen look(@RequestParam(defaultValue = "") String wilayah, Actor actor) {
        try {
            int found = findTwins.find(wilayah.strip(), actor);
            return Screen.to(LIST)
                    .saying(Flash.done(
                            "Pencarian selesai: %d pasang yang mungkin satu keluarga.".formatted(found),
                            "Looked through: %d pairs may be one family.".formatted(found)));
        } catch (Refusal refusal) {
            return Screen.of("registry/twin/kembar", queue("", "", actor))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @GetMapping(LIST + "/{one}/{other}")
    Screen compare(@PathVariable UUID one, @PathVariable UUID other, Actor actor) {
        PairPage page = pairPage(one, other);
        for (Comparison side : List.of(page.one(), page.other())) {
            trail.record(actor, "registry.family-viewed", side.family().toString(), "kembar", side.regency());
        }
        return Screen.of("registry/twin/banding", page);
    }

    /** @param tetap which of the two both are read under */
    @PostMapping(LIST + "/{one}/{other}/penggabungan")
    Screen merge(
            @PathVariable UUID one,
            @PathVariable UUID other,
            @RequestParam(defaultValue = "") String tetap,
            @RequestParam(defaultValue = "") String alasan,
            Actor actor) {
        PairPage page = pairPage(one, other);
        boolean otherStays = tetap.equals(other.toString());
        try {
            mergeFamilies.merge(otherStays ? other : one, otherStays ? one : other, alasan, actor);
        } catch (Refusal refusal) {
            return refused(page, refusal);
        }
        return Screen.to("/keluarga/" + (otherStays ? other : one))
                .saying(Flash.done(
                        "Kedua keluarga kini dibaca sebagai satu. Dapat dipisahkan kembali pada halaman Keluarga kembar.",
                        "Both are now read as one family. They can be parted again on the page of duplicates."));
    }

    @PostMapping(LIST + "/{one}/{other}/perbedaan")
    Screen apart(
            @PathVariable UUID one,
            @PathVariable UUID other,
            @RequestParam(defaultValue = "") String alasan,
            Actor actor) {
        PairPage page = pairPage(one, other);
        try {
            mergeFamilies.apart(one, other, alasan, actor);
        } catch (Refusal refusal) {
            return refused(page, refusal);
        }
        return Screen.to(LIST)
                .saying(Flash.done(
                        "Dicatat sebagai dua keluarga; tidak ditanyakan lagi.",
                        "Recorded as two families; nobody is asked again."));
    }

    @PostMapping(LIST + "/penggabungan/{merge}/pemisahan")
    Screen part(@PathVariable UUID merge, @RequestParam(defaultValue = "") String alasan, Actor actor) {
        try {
            mergeFamilies.part(merge, alasan, actor);
        } catch (Refusal refusal) {
            return Screen.of("registry/twin/kembar", queue("", "", actor))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to(LIST)
                .saying(Flash.done(
                        "Dipisahkan kembali: masing-masing dengan riwayatnya sendiri.",
                        "Parted again: each with its own timeline."));
    }

    private ListShown queue(String order, String after, Actor actor) {
        ListAddress address = ListAddress.of(LIST, order, after);
        ListPage<Pair> list = ListPage.ofAll(address, ListPage.sorted(pairs.waiting(MOST), address, ORDERS), Pair::key);
        trail.recordLines(
                actor,
                "registry.twins-listed",
                "",
                list.lines().stream().map(pair -> pair.one().regency()).toList());
        return new ListShown(list, merges.latest(LATEST_MERGES), regions);
    }

    private PairPage pairPage(UUID one, UUID other) {
        return new PairPage(comparisons.get(one), comparisons.get(other), regions);
    }

    private static Screen refused(PairPage page, Refusal refusal) {
        return Screen.of("registry/twin/banding", page)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    public record ListShown(ListPage<Pair> list, List<Merge> merges, Regions regions) {}

    public record PairPage(Comparison one, Comparison other, Regions regions) {

        public String address() {
            return LIST + "/" + one.family() + "/" + other.family();
        }

        /** Editions in which both have a place: two places of one family. */
        public List<Integer> both() {
            return one.editions().stream().filter(other.editions()::contains).toList();
        }
    }
}
