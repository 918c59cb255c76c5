package id.prokus.indicator.pages;

import id.prokus.access.Standing;
import id.prokus.indicator.Doubts;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.Selection;
import id.prokus.indicator.rollup.Target;
import id.prokus.indicator.rollup.Targets;
import id.prokus.place.Regions;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Here;
import id.prokus.web.ListAddress;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import id.prokus.web.chart.Chart;
import id.prokus.web.chart.ChartDownload;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One indicator: what it says now, over time, and of each part. */
@Controller
@Needs({Right.RESULTS, Right.OWN_RINGKASAN, Right.FAMILIES})
class IndicatorController {

    private final Formulas formulas;
    private final ReadFigures readFigures;
    private final Targets targets;
    private final Filters filters;
    private final Doubts doubts;
    private final ShownEdition shownEdition;
    private final Regions regions;
    private final Clock clock;

    IndicatorController(
            Formulas formulas,
            ReadFigures readFigures,
            Targets targets,
            Filters filters,
            Doubts doubts,
            ShownEdition shownEdition,
            Regions regions,
            Clock clock) {
        this.formulas = formulas;
        this.readFigures = readFigures;
        this.targets = targets;
        this.filters = filters;
        this.doubts = doubts;
        this.shownEdition = shownEdition;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/indikator/{kode}")
    Screen show(@PathVariable String kode, Asked asked, Here here, Standing standing) {
        return Screen.of("indicator/pages/satu", page(get(kode), asked, here, standing));
    }

    /** One of the page's charts, as a picture or as its numbers. */
    @GetMapping(
            path = "/indikator/{kode}",
            params = {"grafik", ChartDownload.Form.PARAMETER})
    ResponseEntity<byte[]> takeChart(
            @PathVariable String kode,
            Asked asked,
            @RequestParam String grafik,
            @RequestParam(ChartDownload.Form.PARAMETER) String berkas,
            Here here,
            Standing standing,
            Actor actor) {
        Page page = page(get(kode), asked, here, standing);
        Chart chart = Optional.ofNullable(page.charts().get(grafik)).orElseThrow(IndicatorController::unknown);
        var form = ChartDownload.Form.of(berkas).orElseThrow(IndicatorController::unknown);
        return ChartDownload.of(chart, form, actor, clock, kode + "-" + grafik);
    }

    @GetMapping("/indikator/{kode}.csv")
    ResponseEntity<byte[]> take(@PathVariable String kode, Asked asked, Here here, Standing standing, Actor actor) {
        Page page = page(get(kode), asked, here, standing);
        var csv = new CsvFile(
                page.by().code(), "nama", "putaran", "nilai", "n", "sasaran", "cakupan_persen", "disetujui_persen");
        page.parts()
                .forEach((part, reading) -> csv.line(
                        part,
                        page.words().part(page.by(), part),
                        reading.round(),
                        reading.shown() ? IndicatorsController.plain(reading.value()) : "",
                        String.valueOf(reading.sums().n()),
                        reading.sasaran().isPresent()
                                ? String.valueOf(reading.sasaran().getAsInt())
                                : "",
                        reading.sasaran().isPresent() ? IndicatorsController.plain(reading.coverage()) : "",
                        IndicatorsController.plain(reading.approved())));
        return csv.takenBy(actor, clock, kode + "-" + page.address().filter("edisi"));
    }

    private Page page(Formula formula, Asked asked, Here here, Standing standing) {
        int edition = shownEdition.of(asked.edisi()).year();
        Selection selection = asked.selection(edition);
        By by = asked.by();
        Map<String, Reading> rounds = readFigures.rounds(formula, selection);
        String round = rounds.containsKey(asked.putaran())
                ? asked.putaran()
                : ReadFigures.latest(List.copyOf(rounds.keySet()));
        Selection within = by.group() ? selection.among(Selection.EVERYBODY) : selection;
        ReadFigures.Parts parts =
                readFigures.parts(formula, within, by, new HashSet<>(List.of(round, "awal", "akhir")));
        return new Page(
                formula,
                round,
                Optional.ofNullable(rounds.get(round)),
                rounds,
                by,
                parts.of(round),
                parts.of("awal"),
                parts.of("akhir"),
                targets.all(formula.code(), edition),
                filters.of(selection),
                asked.at("/indikator/" + formula.code(), edition),
                new FigureWords(here.language(), regions),
                DoubtsBehind.of(doubts, selection, standing),
                clock.instant());
    }

    /** Every kabupaten of the country is too many for arrows from baseline to endline. */
    private static Set<String> shownRounds(String round, Selection selection, By by) {
        var rounds = new HashSet<>(Set.of(round));
        if (by != By.REGENCY || !selection.place().isEmpty()) {
            rounds.addAll(List.of("awal", "akhir"));
        }
        return rounds;
    }

    private Formula get(String code) {
        return formulas.find(code).orElseThrow(IndicatorController::unknown);
    }

    static Refusal unknown() {
        return new Refusal(
                "indicator.unknown",
                new Text(
                        "Indikator ini tidak ada. Pilih dari halaman Indikator.",
                        "There is no such indicator. Choose one on the page of indicators."));
    }

    /**
     * @param now what it says of the chosen round; empty where nothing is known
     * @param rounds what it says of every round, in order of time
     * @param parts what it says of each part in the chosen round
     * @param opening the same in the opening round, and {@code closing} in the closing one
     * @param targets every target that was set, the last first
     */
    public record Page(
            Formula formula,
            String round,
            Optional<Reading> now,
            Map<String, Reading> rounds,
            By by,
            Map<String, Reading> parts,
            Map<String, Reading> opening,
            Map<String, Reading> closing,
            List<Target> targets,
            Filters.Choices filters,
            ListAddress address,
            FigureWords words,
            DoubtsBehind doubts,
            Instant at) {

        public Map<String, Chart> charts() {
            return Charts.of(this);
        }
    }
}
