package id.prokus.indicator.pages;

import id.prokus.access.Trail;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.rollup.FamilyValues;
import id.prokus.indicator.rollup.Selection;
import id.prokus.place.Regions;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Here;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The families behind a figure, as far as the reader may see families. */
@Controller
@Needs(Right.FAMILIES)
class FamiliesBehindController {

    private final Formulas formulas;
    private final FamilyValues familyValues;
    private final ShownEdition shownEdition;
    private final Regions regions;
    private final Trail trail;

    FamiliesBehindController(
            Formulas formulas, FamilyValues familyValues, ShownEdition shownEdition, Regions regions, Trail trail) {
        this.formulas = formulas;
        this.familyValues = familyValues;
        this.shownEdition = shownEdition;
        this.regions = regions;
        this.trail = trail;
    }

    @GetMapping("/indikator/{kode}/keluarga")
    Screen show(@PathVariable String kode, Asked asked, Here here, Actor actor) {
        Formula formula = formulas.find(kode).orElseThrow(IndicatorController::unknown);
        int edition = shownEdition.of(asked.edisi()).year();
        Selection selection = asked.selection(edition);
        ListAddress address = asked.at("/indikator/" + kode + "/keluarga", edition)
                .orderedByOneOf(java.util.Set.of("nilai"), "nilai");
        var list = ListPage.of(
                address,
                familyValues.page(
                        formula,
                        asked.putaran(),
                        selection,
                        address.after().matches("-?[0-9.E]{1,25}_[0-9a-f-]{36}") ? address.after() : "",
                        address.backwards(),
                        ListPage.LINES + 1),
                value -> new java.math.BigDecimal(value.value())
                                .stripTrailingZeros()
                                .toPlainString() + "_" + value.family());
        trail.recordLines(
                actor,
                "indicator.families-listed",
                kode + " " + edition,
                list.lines().stream()
                        .map(value -> value.place().substring(0, 4))
                        .toList());
        return Screen.of(
                "indicator/pages/keluarga",
                new Page(formula, asked.putaran(), selection, list, new FigureWords(here.language(), regions)));
    }

    public record Page(
            Formula formula, String round, Selection selection, ListPage<FamilyValues.Value> list, FigureWords words) {}
}
