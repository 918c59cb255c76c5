package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.registry.decree.MatchDecree.Matched;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import id.prokus.web.Paging;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is on the SK and not reported, and who is reported and not on the SK. */
@Controller
@Needs(Right.RESULTS)
class MatchController {

    private static final int ON_A_PAGE = 25;

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
        var whole = new Paging(1, ON_A_PAGE, lines.size(), form.address(edition) + "&hal=");
        int number = Math.clamp(form.hal().orElse(1), 1, whole.pages());
        return Screen.of(
                "olah/pencocokan",
                new Page(
                        edition,
                        found.isPresent(),
                        form,
                        matched,
                        MatchLines.counts(
                                matched, edition.year(), form.provinsi().orElse("")),
                        lines.stream()
                                .skip((number - 1L) * ON_A_PAGE)
                                .limit(ON_A_PAGE)
                                .toList(),
                        new Paging(number, ON_A_PAGE, lines.size(), whole.address()),
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

    private static List<MatchLine> lines(Matched matched, Edition edition, MatchForm form) {
        return form.list().in(matched, edition.year()).stream()
                .filter(line -> form.inkubator().filter(name -> !name.isEmpty()).isEmpty()
                        || line.incubator().equals(form.inkubator().get()))
                .filter(line -> form.provinsi().filter(code -> !code.isEmpty()).isEmpty()
                        || line.province().equals(form.provinsi().get()))
                .toList();
    }

    /** What the page's address asks for. */
    public record MatchForm(
            Optional<Integer> edisi,
            Optional<String> daftar,
            Optional<String> inkubator,
            Optional<String> provinsi,
            Optional<Integer> hal) {

        public MatchLines list() {
            return MatchLines.of(daftar.orElse(""));
        }

        String query(Edition edition, MatchLines list) {
            return "edisi=%d&daftar=%s&inkubator=%s&provinsi=%s"
                    .formatted(
                            edition.year(),
                            list.code(),
                            URLEncoder.encode(inkubator.orElse(""), StandardCharsets.UTF_8),
                            URLEncoder.encode(provinsi.orElse(""), StandardCharsets.UTF_8));
        }

        String address(Edition edition) {
            return "/penetapan/pencocokan?" + query(edition, list());
        }
    }

    /**
     * @param named whether an SK of the edition was set
     * @param lines those on this page
     */
    public record Page(
            Edition edition,
            boolean named,
            MatchForm form,
            Matched matched,
            List<MatchLines.Count> counts,
            List<MatchLine> lines,
            Paging paging,
            Regions regions) {

        public String query(MatchLines list) {
            return form.query(edition, list);
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
