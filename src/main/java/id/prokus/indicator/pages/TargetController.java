package id.prokus.indicator.pages;

import id.prokus.access.Trail;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.rollup.Targets;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is to be reached, said with where it is written. */
@Controller
@Needs(Right.CONFIGURE)
class TargetController {

    private final Formulas formulas;
    private final Targets targets;
    private final ShownEdition shownEdition;
    private final Trail trail;

    TargetController(Formulas formulas, Targets targets, ShownEdition shownEdition, Trail trail) {
        this.formulas = formulas;
        this.targets = targets;
        this.shownEdition = shownEdition;
        this.trail = trail;
    }

    @PostMapping("/indikator/{kode}/target")
    Screen set(@PathVariable String kode, Asked asked, TargetForm form, Actor actor) {
        String code = formulas.find(kode).map(Formula::code).orElseThrow(IndicatorController::unknown);
        int edition = shownEdition.of(asked.edisi()).year();
        String back = asked.at("/indikator/" + code, edition).start();
        try {
            targets.set(code, asked.selection(edition), form.number(), form.source(), actor);
        } catch (Refusal refusal) {
            return Screen.to(back).saying(Flash.refused(refusal.sentence()));
        }
        trail.record(actor, "indicator.target-set", code + " " + edition, form.target() + ", " + form.sumber());
        return Screen.to(back)
                .saying(Flash.done(
                        "Target disimpan. Yang lama tetap tercatat di bawah.",
                        "The target is kept. Earlier ones stay on record below."));
    }

    /** @param target as typed: 75 or 2.500.000 or 1,5 */
    record TargetForm(String target, String sumber) {

        double number() {
            String plain = target.strip().replaceAll("[Rp%\\s]", "");
            if (plain.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
                plain = plain.replace(".", "");
            }
            plain = plain.replace(',', '.');
            if (!plain.matches("\\d{1,13}(\\.\\d{1,4})?")) {
                throw new Refusal(
                        "indicator.target-unreadable",
                        new Text(
                                "Targetnya tidak terbaca sebagai bilangan. Isi misalnya 75 (persen) atau 2.500.000 (rupiah).",
                                "The target cannot be read as a number. Give 75 (percent) or 2.500.000 (rupiah)."));
            }
            return Double.parseDouble(plain);
        }

        String source() {
            if (sumber.isBlank()) {
                throw new Refusal(
                        "indicator.target-without-source",
                        new Text(
                                "Sumber target belum diisi. Tulis dokumen atau keputusan yang menetapkannya.",
                                "The target has no source. Name the document or decision that sets it."));
            }
            return sumber.strip();
        }
    }
}
