package id.prokus.indicator.ladder;

import id.prokus.access.Trail;
import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures that incomes are held against: every one that was ever said, and the form to add or correct one. */
@Controller
@Needs({Right.RESULTS, Right.FAMILIES})
class LineController {

    private static final String PAGE = "/tangga/garis";

    private static final Map<String, Comparator<ReferenceLine>> ORDERS = Map.of(
            "jenis", Comparator.comparing(ReferenceLine::kind),
            "wilayah", Comparator.comparing(ReferenceLine::place),
            "mulai", Comparator.comparing(ReferenceLine::from));

    private final ReferenceLines lines;
    private final RecordLine recordLine;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    LineController(ReferenceLines lines, RecordLine recordLine, Regions regions, Trail trail, Clock clock) {
        this.lines = lines;
        this.recordLine = recordLine;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is filled in of the form may stand in the address, so that a place whose line is missing leads here. */
    @GetMapping(PAGE)
    Screen show(
            LineForm form,
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "") String sesudah) {
        return Screen.of("indicator/ladder/garis", page(form, ListAddress.of(PAGE, urut, sesudah)));
    }

    @Needs(Right.CONFIGURE)
    @PostMapping(PAGE)
    Screen record(LineForm form, Actor actor) {
        try {
            recordLine.record(form, actor);
        } catch (Refusal refusal) {
            return Screen.of("indicator/ladder/garis", page(form, ListAddress.of(PAGE, "", "")))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to(PAGE)
                .saying(Flash.done(
                        "Angka acuan dicatat; tangga sudah dihitung dengannya.",
                        "The figure is recorded; the ladder goes by it already."));
    }

    @GetMapping(PAGE + ".csv")
    ResponseEntity<byte[]> take(Actor actor) {
        Lines known = lines.all();
        var csv = new CsvFile(
                "jenis",
                "wilayah",
                "daerah",
                "mulai",
                "jumlah",
                "sumber",
                "tanggal_sumber",
                "catatan",
                "berlaku",
                "oleh");
        for (ReferenceLine line : known.all()) {
            csv.line(
                    line.kind().code(),
                    line.place(),
                    line.area().code(),
                    line.from().toString(),
                    line.amount().toPlainString(),
                    line.source(),
                    CsvFile.cell(line.sourceDay()),
                    line.note(),
                    known.counts(line) ? "ya" : "tidak",
                    line.by());
        }
        trail.record(actor, "indicator.lines-taken", "", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "garis-acuan");
    }

    private Page page(LineForm form, ListAddress asked) {
        Lines known = lines.all();
        ListAddress address = asked.with("jenis", form.jenis()).with("wilayah", form.wilayah());
        List<ReferenceLine> wanted = known.all().stream()
                .filter(line -> form.jenis().isEmpty() || line.kind().code().equals(form.jenis()))
                .filter(line -> form.wilayah().isEmpty() || line.place().startsWith(form.wilayah()))
                .toList();
        return new Page(
                form, ListPage.ofAll(address, ListPage.sorted(wanted, address, ORDERS), Page::key), known, regions);
    }

    public record Page(LineForm form, ListPage<ReferenceLine> list, Lines known, Regions regions) {

        static String key(ReferenceLine line) {
            return String.join(
                    "_",
                    line.kind().code(),
                    line.place(),
                    line.area().code(),
                    line.from().toString(),
                    line.said().map(said -> String.valueOf(said.toEpochMilli())).orElse("0"));
        }

        public String place(ReferenceLine line) {
            return regions.nameOf(line.place());
        }

        /** Every province, and below it its regencies. */
        public List<Region> places() {
            return regions.provinces().stream()
                    .flatMap(province -> java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(province), regions.childrenOf(province.code()).stream()))
                    .toList();
        }

        public Text amount(ReferenceLine line) {
            return Amounts.of(line);
        }
    }
}
