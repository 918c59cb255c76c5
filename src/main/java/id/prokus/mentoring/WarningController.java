package id.prokus.mentoring;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The families that need somebody soon, each with who should act. */
@Controller
@Needs(Right.FAMILIES)
class WarningController {

    private final Warnings warnings;
    private final Thresholds thresholds;
    private final Rosters rosters;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    WarningController(
            Warnings warnings, Thresholds thresholds, Rosters rosters, Regions regions, Trail trail, Clock clock) {
        this.warnings = warnings;
        this.thresholds = thresholds;
        this.rosters = rosters;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/pendampingan/peringatan")
    Screen show(ListForm asked, Actor actor) {
        Page page = page(asked);
        trail.recordLines(
                actor,
                "mentoring.warnings-viewed",
                page.kind().code(),
                page.list().lines().stream()
                        .map(line -> line.family().regency())
                        .toList());
        return Screen.of("mentoring/peringatan", page);
    }

    @GetMapping("/pendampingan/peringatan.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        LocalDate today = Jakarta.today(clock);
        Warnings.Wanted wanted = wanted(asked, asked.kind());
        List<Warnings.Line> found = warnings.page(wanted, today, asked.address(), Integer.MAX_VALUE);
        var csv = new CsvFile("keluarga", "kabupaten", "inkubator", "peringatan", "keadaan", "yang_bertindak");
        for (Warnings.Line line : found) {
            csv.line(
                    line.name(),
                    regions.nameOf(line.regency()),
                    line.incubator(),
                    wanted.kind().label().indonesian(),
                    WarningWords.matter(wanted.kind(), line, today).indonesian(),
                    WarningWords.acts(wanted.kind(), line).indonesian());
        }
        trail.recordLines(
                actor,
                "mentoring.warnings-taken",
                wanted.kind().code(),
                found.stream().map(Warnings.Line::regency).toList());
        return csv.takenBy(actor, clock, "peringatan-" + wanted.kind().code());
    }

    @Needs(Right.CONFIGURE)
    @PostMapping("/pendampingan/peringatan/ambang")
    Screen change(ListForm asked, @RequestParam(defaultValue = "") String hari, Actor actor) {
        WarningKind kind = asked.kind();
        Optional<Integer> days = Thresholds.read(hari);
        if (days.isEmpty() || !kind.timed()) {
            return Screen.of("mentoring/peringatan", page(asked))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(
                            new Text("Isi jumlah hari dari 1 sampai 366.", "Give a number of days from 1 to 366.")));
        }
        thresholds.set(kind, days.get());
        trail.record(actor, "mentoring.threshold-changed", kind.code(), days.get() + " hari");
        return Screen.to(asked.address().start())
                .saying(Flash.done("Ambang peringatan diubah.", "The threshold is changed."));
    }

    private Warnings.Wanted wanted(ListForm asked, WarningKind kind) {
        int edition = asked.edisi()
                .or(() -> rosters.latestEdition().map(Edition::year))
                .orElse(2021);
        return new Warnings.Wanted(
                edition,
                kind,
                Jakarta.today(clock).minusDays(thresholds.days(kind)),
                asked.inkubator().strip(),
                asked.place());
    }

    private Page page(ListForm asked) {
        LocalDate today = Jakarta.today(clock);
        Warnings.Wanted wanted = wanted(asked, asked.kind());
        Map<WarningKind, Integer> counts = new EnumMap<>(WarningKind.class);
        for (WarningKind kind : WarningKind.values()) {
            counts.put(kind, warnings.count(wanted(asked, kind)));
        }
        List<Told> found = warnings.page(wanted, today, asked.address(), ListPage.LINES + 1).stream()
                .map(line -> new Told(
                        line, WarningWords.matter(wanted.kind(), line, today), WarningWords.acts(wanted.kind(), line)))
                .toList();
        return new Page(
                wanted.edition(),
                wanted.kind(),
                thresholds.days(wanted.kind()),
                counts,
                ListPage.of(
                        asked.address(), found, told -> told.family().family().toString()),
                regions);
    }

    /** @param jenis a warning's code; the first where it names none */
    record ListForm(
            Optional<Integer> edisi, String jenis, String inkubator, String wilayah, String urut, String sesudah) {

        WarningKind kind() {
            return WarningKind.find(jenis).orElse(WarningKind.TANPA_KUNJUNGAN);
        }

        String place() {
            return wilayah.replaceAll("[^0-9]", "");
        }

        ListAddress address() {
            return ListAddress.of("/pendampingan/peringatan", urut, sesudah)
                    .orderedByOneOf(Warnings.COLUMNS.keySet(), "nama")
                    .with("edisi", edisi.map(String::valueOf).orElse(""))
                    .with("jenis", kind().code())
                    .with("inkubator", inkubator.strip())
                    .with("wilayah", place());
        }
    }

    /**
     * @param matter what is the case
     * @param acts who should act
     */
    public record Told(Warnings.Line family, Text matter, Text acts) {}

    /** @param days after which the warning is due */
    public record Page(
            int edition,
            WarningKind kind,
            int days,
            Map<WarningKind, Integer> counts,
            ListPage<Told> list,
            Regions regions) {

        /** How many there are, not counted out where they are many. */
        public String count(WarningKind one, id.prokus.vocabulary.Format format) {
            int found = counts.getOrDefault(one, 0);
            return found > Warnings.COUNTED ? "> " + format.number(Warnings.COUNTED) : format.number(found);
        }

        public String address(WarningKind one) {
            return list.address().with("jenis", one.code()).start();
        }

        public String filter(String name) {
            return list.address().filter(name);
        }
    }
}
