package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.registry.decree.MatchDecree.Matched;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is on the SK and not reported, and who is reported and not on the SK. */
@Controller
@Needs(Right.RESULTS)
class MatchController {

    private final ShownEdition shownEdition;
    private final CurrentMatch currentMatch;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    MatchController(ShownEdition shownEdition, CurrentMatch currentMatch, Regions regions, Trail trail, Clock clock) {
        this.shownEdition = shownEdition;
        this.currentMatch = currentMatch;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/penetapan/pencocokan")
    Screen show(MatchForm form) {
        Edition edition = shownEdition.of(form.edisi());
        Optional<Matched> found = currentMatch.find(edition);
        Matched matched = found.orElse(Matched.NOTHING);
        List<MatchLine> lines = lines(matched, edition, form);
        return Screen.of(
                "olah/pencocokan",
                new Page(
                        edition,
                        found.isPresent(),
                        form,
                        matched,
                        MatchLines.counts(
                                matched, edition.year(), form.provinsi().orElse("")),
                        ListPage.ofAll(form.address(edition), lines, MatchLine::key),
                        regions));
    }

    /** The same list whole, named after who took it. */
    @GetMapping("/penetapan/pencocokan.csv")
    ResponseEntity<byte[]> take(MatchForm form, Actor actor) {
        Edition edition = shownEdition.of(form.edisi());
        List<MatchLine> lines = lines(currentMatch.find(edition).orElse(Matched.NOTHING), edition, form);
        var csv = new CsvFile("inkubator", "kode_kabupaten", "kabupaten", "nama", "nik", "keterangan");
        for (MatchLine line : lines) {
            csv.line(
                    line.incubator(),
                    line.regency(),
                    regions.nameOf(line.regency()),
                    line.name(),
                    line.masked(),
                    line.remark().indonesian());
        }
        trail.recordLines(
                actor,
                "olah.match-taken",
                form.list().code(),
                lines.stream().map(MatchLine::regency).toList());
        return csv.takenBy(
                actor,
                clock,
                "pencocokan-%d-%s".formatted(edition.year(), form.list().code()));
    }

    private List<MatchLine> lines(Matched matched, Edition edition, MatchForm form) {
        List<MatchLine> wanted = form.list().in(matched, edition.year()).stream()
                .filter(line -> form.inkubator().filter(name -> !name.isEmpty()).isEmpty()
                        || line.incubator().equals(form.inkubator().get()))
                .filter(line -> form.provinsi().filter(code -> !code.isEmpty()).isEmpty()
                        || line.province().equals(form.provinsi().get()))
                .toList();
        return ListPage.sorted(wanted, form.address(edition), columns());
    }

    private Map<String, Comparator<MatchLine>> columns() {
        return Map.of(
                "nama", Comparator.comparing(MatchLine::name, String.CASE_INSENSITIVE_ORDER),
                "kabupaten",
                        Comparator.comparing(line -> line.regency().isEmpty() ? "" : regions.nameOf(line.regency())),
                "inkubator", Comparator.comparing(MatchLine::incubator),
                "keterangan", Comparator.comparing(line -> line.remark().indonesian()));
    }

    /** What the page's address asks for. */
    public record MatchForm(
            Optional<Integer> edisi,
            Optional<String> daftar,
            Optional<String> inkubator,
            Optional<String> provinsi,
            Optional<String> urut,
            Optional<String> sesudah) {

        public MatchLines list() {
            return MatchLines.of(daftar.orElse(""));
        }

        ListAddress address(Edition edition) {
            return ListAddress.of("/penetapan/pencocokan", urut.orElse(""), sesudah.orElse(""))
                    .with("edisi", edition.year())
                    .with("daftar", list().code())
                    .with("inkubator", inkubator.orElse(""))
                    .with("provinsi", provinsi.orElse(""));
        }
    }

    /**
     * @param named whether an SK of the edition was set
     * @param list of the families, in parts
     */
    public record Page(
            Edition edition,
            boolean named,
            MatchForm form,
            Matched matched,
            List<MatchLines.Count> counts,
            ListPage<MatchLine> list,
            Regions regions) {

        /** Another of the lists, narrowed and sorted alike. */
        public String address(MatchLines other) {
            return list.address().with("daftar", other.code()).start();
        }

        public List<String> provinces() {
            return matched.pairs().isEmpty() && matched.missing().isEmpty()
                    ? List.of()
                    : java.util.stream.Stream.concat(
                                    matched.pairs().stream().map(pair -> pair.decreed()), matched.missing().stream())
                            .map(one -> one.regency().substring(0, 2))
                            .distinct()
                            .sorted()
                            .toList();
        }
    }
}
