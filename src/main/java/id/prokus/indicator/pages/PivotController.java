package id.prokus.indicator.pages;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.Selection;
import id.prokus.place.Regions;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvStream;
import id.prokus.web.Here;
import id.prokus.web.ListAddress;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import id.prokus.web.Spreadsheet;
import id.prokus.web.StreamedFile;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A table of anybody's own: the figures that they choose, by what they choose, across what they choose. */
@Controller
@Needs({Right.RESULTS, Right.OWN_RINGKASAN, Right.FAMILIES})
class PivotController {

    private static final int MOST = 8;

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
    Screen show(Asked asked, Wanted wanted, Here here, Standing standing, Actor actor) {
        Built built = built(asked, wanted, here);
        return Screen.of(
                "indicator/pages/pivot",
                new Page(
                        measured(),
                        built.formulas().stream().map(built::table).toList(),
                        built.by(),
                        built.across(),
                        filters.of(built.selection()),
                        built.address(),
                        built.words(),
                        savedViews.of(actor, standing)));
    }

    /** The same tables whole, with n beside every value, one figure after the other as they are read. */
    @GetMapping("/indikator/pivot.csv")
    ResponseEntity<StreamingResponseBody> csv(Asked asked, Wanted wanted, Here here, Actor actor) {
        Built built = built(asked, wanted, here);
        return StreamedFile.of("pivot", "csv", "text/csv;charset=UTF-8", actor, out -> {
            var csv = new CsvStream(out, "indikator", "baris", "kolom", "nilai", "n");
            built.formulas()
                    .forEach(formula -> built.table(formula)
                            .cells(cell -> csv.line(
                                    formula.code(),
                                    cell.row(),
                                    cell.column(),
                                    cell.reading().shown()
                                            ? IndicatorsController.plain(
                                                    cell.reading().value())
                                            : "",
                                    String.valueOf(cell.reading().sums().n()))));
            csv.takenBy(actor, clock.instant());
            trail.record(actor, "indicator.pivot-taken", built.address().start(), csv.lines() + " baris");
        });
    }

    /** A sheet for each figure, as it is shown. */
    @GetMapping("/indikator/pivot.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(Asked asked, Wanted wanted, Here here, Actor actor) {
        Built built = built(asked, wanted, here);
        return StreamedFile.of("pivot", "xlsx", Spreadsheet.TYPE, actor, out -> {
            int lines = new PivotWorkbook(here.language(), built.words())
                    .write(built.formulas().stream().map(built::table), actor, clock.instant(), out);
            trail.record(actor, "indicator.pivot-taken", built.address().start(), lines + " baris");
        });
    }

    private List<Formula> measured() {
        return formulas.current().stream().filter(Formula::measured).toList();
    }

    private Built built(Asked asked, Wanted wanted, Here here) {
        int edition = shownEdition.of(asked.edisi()).year();
        List<String> codes = wanted.figures();
        if (codes.size() > MOST) {
            throw new Refusal(
                    "indicator.too-many-figures",
                    new Text(
                            "Paling banyak %d angka dalam satu tabel. Kurangi pilihannya.".formatted(MOST),
                            "At most %d figures in one table. Choose fewer.".formatted(MOST)));
        }
        Map<String, Formula> known = measured().stream().collect(Collectors.toMap(Formula::code, Function.identity()));
        List<Formula> chosen = codes.stream()
                .distinct()
                .map(code -> Optional.ofNullable(known.get(code)).orElseThrow(IndicatorController::unknown))
                .toList();
        By across = By.find(wanted.across()).orElse(By.NOTHING);
        Selection selection = asked.selection(edition);
        return new Built(
                readFigures,
                chosen,
                asked.by().group() || across.group() ? selection.among(Selection.EVERYBODY) : selection,
                asked.by(),
                across,
                asked.at("/indikator/pivot", edition)
                        .with("ukuran", String.join(",", codes))
                        .with("kolom", wanted.across()),
                new FigureWords(here.language(), regions));
    }

    /**
     * @param ukuran codes of indicators; the turnover where there are none
     * @param kolom what stands across; rounds where nothing is chosen
     */
    record Wanted(@Nullable List<String> ukuran, @Nullable String kolom) {

        List<String> figures() {
            return ukuran == null || ukuran.isEmpty() ? List.of("omzet") : ukuran;
        }

        String across() {
            return kolom == null ? "putaran" : kolom;
        }
    }

    /** What was asked for, before it is read. */
    private record Built(
            ReadFigures readFigures,
            List<Formula> formulas,
            Selection selection,
            By by,
            By across,
            ListAddress address,
            FigureWords words) {

        PivotTable table(Formula formula) {
            return new PivotTable(formula, by, across, readFigures.cross(formula, selection, by, across), words);
        }
    }

    public record Page(
            List<Formula> known,
            List<PivotTable> tables,
            By by,
            By across,
            Filters.Choices filters,
            ListAddress address,
            FigureWords words,
            List<SavedViews.SavedView> saved) {

        public boolean chosen(Formula formula) {
            return tables.stream().anyMatch(table -> table.formula().code().equals(formula.code()));
        }

        public boolean byRound() {
            return across == By.NOTHING;
        }

        public boolean empty() {
            return tables.stream().allMatch(table -> table.rows().isEmpty());
        }
    }
}
