package id.prokus.indicator.pages;

import id.prokus.access.Standing;
import id.prokus.indicator.Doubts;
import id.prokus.indicator.rollup.Selection;
import id.prokus.place.Regions;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Here;
import id.prokus.web.ListAddress;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import id.prokus.web.chart.Chart;
import id.prokus.web.chart.ChartDownload;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every figure of an edition, by outcome. */
@Controller
@Needs({Right.RESULTS, Right.OWN_RINGKASAN, Right.FAMILIES})
class IndicatorsController {

    private final ReadFigures readFigures;
    private final Filters filters;
    private final Doubts doubts;
    private final ShownEdition shownEdition;
    private final Regions regions;
    private final Clock clock;

    IndicatorsController(
            ReadFigures readFigures,
            Filters filters,
            Doubts doubts,
            ShownEdition shownEdition,
            Regions regions,
            Clock clock) {
        this.readFigures = readFigures;
        this.filters = filters;
        this.doubts = doubts;
        this.shownEdition = shownEdition;
        this.regions = regions;
        this.clock = clock;
    }

    @Bean
    static MenuEntry indicatorsEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                40,
                "/indikator",
                new Text("Indikator", "Indicators"),
                new Text(
                        "Tujuh hasil dan komponen program sebagai angka, detik ini, dengan cakupan dan tingkat buktinya.",
                        "The seven outcomes and the components as figures of this moment, with coverage and evidence."));
    }

    @GetMapping("/indikator")
    Screen show(Asked asked, Here here, Standing standing) {
        int edition = shownEdition.of(asked.edisi()).year();
        Selection selection = asked.selection(edition);
        var byGroup = new LinkedHashMap<String, List<Reading>>();
        FigureWords.GROUPS.keySet().forEach(group -> byGroup.put(group, new java.util.ArrayList<>()));
        List<Reading> readings = readFigures.all(selection);
        readings.forEach(reading -> byGroup.computeIfAbsent(
                        reading.formula().definition().group(), _ -> new java.util.ArrayList<>())
                .add(reading));
        byGroup.values().removeIf(List::isEmpty);
        var words = new FigureWords(here.language(), regions);
        Instant at = clock.instant();
        return Screen.of(
                "indicator/pages/indikator",
                new Page(
                        byGroup,
                        filters.of(selection),
                        asked.at("/indikator", edition),
                        words,
                        DrawCohort.of(readings, words, at),
                        DoubtsBehind.of(doubts, selection, standing),
                        at));
    }

    /** The chart of the cohort, as a picture or as its numbers. */
    @GetMapping(
            path = "/indikator",
            params = {"grafik", ChartDownload.Form.PARAMETER})
    ResponseEntity<byte[]> takeChart(
            Asked asked, @RequestParam(ChartDownload.Form.PARAMETER) String berkas, Here here, Actor actor) {
        int edition = shownEdition.of(asked.edisi()).year();
        var words = new FigureWords(here.language(), regions);
        Chart chart = DrawCohort.of(readFigures.all(asked.selection(edition)), words, clock.instant())
                .orElseThrow(IndicatorController::unknown);
        var form = ChartDownload.Form.of(berkas).orElseThrow(IndicatorController::unknown);
        return ChartDownload.of(chart, form, actor, clock, "kohort-" + edition);
    }

    @GetMapping("/indikator.csv")
    ResponseEntity<byte[]> take(Asked asked, Actor actor) {
        int edition = shownEdition.of(asked.edisi()).year();
        var csv = new CsvFile(
                "indikator",
                "nama",
                "putaran",
                "ukuran",
                "nilai",
                "satuan",
                "n",
                "sasaran",
                "cakupan_persen",
                "disetujui_persen",
                "target",
                "capaian_persen",
                "tingkat_bukti");
        for (Reading reading : readFigures.all(asked.selection(edition))) {
            var what = reading.formula().definition();
            csv.line(
                    what.code(),
                    what.name().indonesian(),
                    reading.round(),
                    what.measure().code(),
                    reading.shown() ? plain(reading.value()) : "",
                    reading.share() ? "persen" : what.unit(),
                    String.valueOf(reading.sums().n()),
                    reading.sasaran().isPresent()
                            ? String.valueOf(reading.sasaran().getAsInt())
                            : "",
                    reading.sasaran().isPresent() ? plain(reading.coverage()) : "",
                    plain(reading.approved()),
                    reading.target().map(target -> plain(target.value())).orElse(""),
                    reading.capaian().map(IndicatorsController::plain).orElse(""),
                    what.evidence());
        }
        return csv.takenBy(actor, clock, "indikator-" + edition);
    }

    static String plain(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** @param groups readings by outcome and component, in the programme's order */
    public record Page(
            Map<String, List<Reading>> groups,
            Filters.Choices filters,
            ListAddress address,
            FigureWords words,
            Optional<Chart> cohort,
            DoubtsBehind doubts,
            Instant at) {}
}
