package id.prokus.indicator.pages;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.formula.Measure;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.Figures;
import id.prokus.indicator.rollup.Selection;
import id.prokus.indicator.rollup.Sums;
import id.prokus.place.Regions;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Here;
import id.prokus.web.ListAddress;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A table of anybody's own: one indicator, by what they choose, across what they choose. */
@Controller
@Needs({Right.RESULTS, Right.OWN_RINGKASAN, Right.FAMILIES})
class PivotController {

    private final Formulas formulas;
    private final ReadFigures readFigures;
    private final Filters filters;
    private final ShownEdition shownEdition;
    private final Regions regions;
    private final SavedViews savedViews;
    private final Trail trail;
    private final Clock clock;

    PivotController(
            Formulas formulas,
            ReadFigures readFigures,
            Filters filters,
            ShownEdition shownEdition,
            Regions regions,
            SavedViews savedViews,
            Trail trail,
            Clock clock) {
        this.formulas = formulas;
        this.readFigures = readFigures;
        this.filters = filters;
        this.shownEdition = shownEdition;
        this.regions = regions;
        this.savedViews = savedViews;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/indikator/pivot")
    Screen show(
            Asked asked,
            @RequestParam(defaultValue = "omzet") String ukuran,
            @RequestParam(defaultValue = "putaran") String kolom,
            Here here,
            Standing standing,
            Actor actor) {
        return Screen.of("indicator/pages/pivot", page(asked, ukuran, kolom, here, savedViews.of(actor, standing)));
    }

    /** The same table whole, with n beside every value. */
    @GetMapping("/indikator/pivot.csv")
    ResponseEntity<byte[]> take(
            Asked asked,
            @RequestParam(defaultValue = "omzet") String ukuran,
            @RequestParam(defaultValue = "putaran") String kolom,
            Here here,
            Actor actor) {
        Page page = page(asked, ukuran, kolom, here, List.of());
        var csv = new CsvFile("indikator", "baris", "kolom", "nilai", "n");
        for (String row : page.rows()) {
            for (String column : page.columns()) {
                Reading reading = page.reading(row, column);
                csv.line(
                        ukuran,
                        page.rowName(row),
                        page.columnName(column),
                        reading.shown() ? IndicatorsController.plain(reading.value()) : "",
                        String.valueOf(reading.sums().n()));
            }
        }
        trail.record(actor, "indicator.pivot-taken", page.address().start(), csv.lines() + " baris");
        return csv.takenBy(actor, clock, "pivot-" + ukuran);
    }

    private Page page(Asked asked, String measured, String across, Here here, List<SavedViews.SavedView> saved) {
        int edition = shownEdition.of(asked.edisi()).year();
        Selection selection = asked.selection(edition);
        List<Formula> known =
                formulas.current().stream().filter(Formula::measured).toList();
        Formula formula = known.stream()
                .filter(one -> one.code().equals(measured))
                .findFirst()
                .orElseThrow(IndicatorController::unknown);
        By by = asked.by();
        By columns = By.find(across).orElse(By.NOTHING);
        boolean groups = by.group() || columns.group();
        Map<Figures.Key, Reading> readings =
                readFigures.cross(formula, groups ? selection.among(Selection.EVERYBODY) : selection, by, columns);
        return new Page(
                known,
                formula,
                by,
                columns,
                columns == By.NOTHING,
                readings,
                filters.of(selection),
                asked.at("/indikator/pivot", edition).with("ukuran", measured).with("kolom", across),
                new FigureWords(here.language(), regions),
                saved);
    }

    /** @param byRound whether rounds stand in the columns; else the latest round is shown */
    public record Page(
            List<Formula> known,
            Formula formula,
            By by,
            By across,
            boolean byRound,
            Map<Figures.Key, Reading> readings,
            Filters.Choices filters,
            ListAddress address,
            FigureWords words,
            List<SavedViews.SavedView> saved) {

        public List<String> rows() {
            return List.copyOf(readings.keySet().stream()
                    .map(Figures.Key::part)
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
        }

        public List<String> columns() {
            var found = new TreeSet<String>();
            readings.keySet().forEach(key -> found.add(byRound ? key.round() : key.column()));
            return List.copyOf(found);
        }

        public Reading reading(String row, String column) {
            String round = byRound
                    ? column
                    : ReadFigures.latest(readings.keySet().stream()
                            .map(Figures.Key::round)
                            .distinct()
                            .sorted()
                            .toList());
            return readings.getOrDefault(
                    new Figures.Key(formula.id(), round, row, byRound ? "" : column),
                    new Reading(formula, round, Sums.NONE, OptionalInt.empty(), Optional.empty(), Optional.empty()));
        }

        /** Whether a median of this table is not read off the families themselves. */
        public boolean fromHistograms() {
            return formula.definition().measure() == Measure.MEDIAN
                    && readings.values().stream()
                            .flatMap(reading -> reading.quartiles().stream())
                            .anyMatch(quartiles -> !quartiles.exact());
        }

        public String rowName(String row) {
            return words.part(by, row);
        }

        public String columnName(String column) {
            return byRound ? words.round(column) : words.part(across, column);
        }
    }
}
