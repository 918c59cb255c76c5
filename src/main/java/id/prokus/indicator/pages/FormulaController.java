package id.prokus.indicator.pages;

import id.prokus.access.Trail;
import id.prokus.indicator.formula.Definition;
import id.prokus.indicator.formula.FactColumns;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.formula.Preview;
import id.prokus.indicator.formula.PublishFormula;
import id.prokus.indicator.formula.ReadDefinition;
import id.prokus.indicator.formula.ShippedIndicator;
import id.prokus.indicator.formula.TryFormula;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How an indicator is counted, for everybody to read; drafted, tried on real data and published by who configures. */
@Controller
@Needs({Right.RESULTS, Right.OWN_RINGKASAN, Right.FAMILIES})
class FormulaController {

    private final Formulas formulas;
    private final TryFormula tryFormula;
    private final PublishFormula publishFormula;
    private final FactColumns factColumns;
    private final Trail trail;

    FormulaController(
            Formulas formulas,
            TryFormula tryFormula,
            PublishFormula publishFormula,
            FactColumns factColumns,
            Trail trail) {
        this.formulas = formulas;
        this.tryFormula = tryFormula;
        this.publishFormula = publishFormula;
        this.factColumns = factColumns;
        this.trail = trail;
    }

    @GetMapping("/indikator/{kode}/rumus")
    Screen show(@PathVariable String kode) {
        List<Formula> versions = formulas.versions(kode);
        Formula last = versions.stream().findFirst().orElseThrow(IndicatorController::unknown);
        return Screen.of(
                "indicator/pages/rumus",
                page(kode, new Draft(last.definition().text(), last.body(), ""), Optional.empty()));
    }

    @GetMapping("/indikator/rumus-baru")
    @Needs(Right.CONFIGURE)
    Screen begin() {
        return Screen.of("indicator/pages/rumus", page("", Draft.BLANK, Optional.empty()));
    }

    /** Tried only: nothing is kept. */
    @PostMapping("/indikator/rumus/percobaan")
    @Needs(Right.CONFIGURE)
    Screen attempt(@RequestParam String kode, Draft draft) {
        try {
            Preview preview = tryFormula.preview(definition(kode, draft), draft.rumus());
            return Screen.of("indicator/pages/rumus", page(kode, draft, Optional.of(preview)));
        } catch (Refusal refusal) {
            return again(kode, draft, refusal);
        }
    }

    @PostMapping("/indikator/rumus/terbitan")
    @Needs(Right.CONFIGURE)
    Screen publish(@RequestParam String kode, Draft draft, Actor actor) {
        try {
            Definition definition = definition(kode, draft);
            tryFormula.preview(definition, draft.rumus());
            publishFormula.publish(definition, draft.rumus().strip(), draft.reason(), actor);
        } catch (Refusal refusal) {
            return again(kode, draft, refusal);
        }
        trail.record(actor, "indicator.formula-published", kode, draft.alasan());
        return Screen.to("/indikator/" + kode + "/rumus")
                .saying(Flash.done(
                        "Rumus diterbitkan dan sedang dihitung; begitu selesai, angkanya menggantikan yang lama.",
                        "The formula is published and is being counted; its figures then take the former's place."));
    }

    private Screen again(String code, Draft draft, Refusal refusal) {
        return Screen.of("indicator/pages/rumus", page(code, draft, Optional.empty()))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private static Definition definition(String code, Draft draft) {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || code.length() > 40 || code.equals("pivot")) {
            throw new Refusal(
                    "indicator.code-unreadable",
                    new Text(
                            "Kode indikator memakai huruf kecil, angka, dan tanda hubung, misalnya omzet-naik.",
                            "A code has small letters, digits and hyphens, such as omzet-naik."));
        }
        return ReadDefinition.read(code, draft.definisi());
    }

    private Page page(String code, Draft draft, Optional<Preview> preview) {
        return new Page(
                code,
                draft,
                preview,
                formulas.versions(code),
                ShippedIndicator.all().stream()
                        .filter(shipped -> shipped.definition().code().equals(code))
                        .map(ShippedIndicator::example)
                        .findFirst()
                        .orElse(""),
                factColumns.all());
    }

    /** @param definisi YAML @param rumus SQL @param alasan why it is published */
    public record Draft(String definisi, String rumus, String alasan) {

        static final Draft BLANK = new Draft("""
                name:
                  id: ""
                  en: ""
                why:
                  id: ""
                  en: ""
                component: lain
                unit: KPM
                measure: persen
                direction: naik
                evidence: L0
                scale: tanpa
                numerator:
                  id: ""
                  en: ""
                denominator:
                  id: "keluarga yang ditetapkan SK pada edisi itu"
                  en: "families on an SK of that edition"
                source:
                  id: ""
                  en: ""
                frequency:
                  id: ""
                  en: ""
                owner:
                  id: ""
                  en: ""
                valid_from: 2021-01-01
                """, """
                select family, edition, '' as round, case when trainings > 0 then 1 else 0 end as value
                from facts.family_edition""", "");

        String reason() {
            if (alasan.isBlank()) {
                throw new Refusal(
                        "indicator.publication-without-reason",
                        new Text(
                                "Alasan penerbitan belum diisi. Tulis apa yang berubah dan mengapa.",
                                "The reason is missing. Write what changed and why."));
            }
            return alasan.strip();
        }
    }

    /** @param versions the latest first @param example as it comes with the programme; may be empty */
    public record Page(
            String code,
            Draft draft,
            Optional<Preview> preview,
            List<Formula> versions,
            String example,
            List<FactColumns.FactColumn> columns) {}
}
