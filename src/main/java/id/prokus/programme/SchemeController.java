package id.prokus.programme;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An edition's benefits: for families and for incubators, side by side and never together. */
@Controller
@Needs(Right.CONFIGURE)
class SchemeController {

    private static final String LIST = "/edisi/{key}/skema";

    private final Editions editions;
    private final Schemes schemes;
    private final Terms terms;
    private final ChangeSchemes changeSchemes;

    SchemeController(Editions editions, Schemes schemes, Terms terms, ChangeSchemes changeSchemes) {
        this.editions = editions;
        this.schemes = schemes;
        this.terms = terms;
        this.changeSchemes = changeSchemes;
    }

    @Needs({})
    @GetMapping(LIST)
    Screen show(@PathVariable String key, @RequestParam Optional<UUID> ubah, TableForm asked) {
        Edition edition = editions.get(key).edition();
        Optional<Scheme> changed = ubah.flatMap(id -> schemes.find(edition, id));
        return Screen.of(
                "programme/skema",
                page(key, asked, changed.map(SchemeForm::of).orElse(SchemeForm.EMPTY), changed.map(Scheme::id)));
    }

    @PostMapping(LIST)
    Screen add(@PathVariable String key, SchemeForm form, Actor actor) {
        try {
            changeSchemes.add(actor, key, form.scheme(TimeOrderedId.next()));
        } catch (Refusal refusal) {
            return refused(page(key, TableForm.ALL, form, Optional.empty()), refusal);
        }
        return back(key).saying(Flash.done("Skema ditambahkan.", "The scheme was added."));
    }

    @PostMapping(LIST + "/{id}")
    Screen change(@PathVariable String key, @PathVariable UUID id, SchemeForm form, Actor actor) {
        try {
            changeSchemes.change(actor, key, form.scheme(id));
        } catch (Refusal refusal) {
            return refused(page(key, TableForm.ALL, form, Optional.of(id)), refusal);
        }
        return back(key).saying(Flash.done("Perubahan disimpan.", "The change was saved."));
    }

    @PostMapping(LIST + "/{id}/penghapusan")
    Screen remove(@PathVariable String key, @PathVariable UUID id, Actor actor) {
        try {
            changeSchemes.remove(actor, key, id);
        } catch (Refusal refusal) {
            return refused(page(key, TableForm.ALL, SchemeForm.EMPTY, Optional.empty()), refusal);
        }
        return back(key).saying(Flash.done("Skema dihapus.", "The scheme was removed."));
    }

    @PostMapping(LIST + "/{id}/urutan")
    Screen move(@PathVariable String key, @PathVariable UUID id, @RequestParam String arah, Actor actor) {
        changeSchemes.move(actor, key, id, arah);
        return back(key);
    }

    private Page page(String key, TableForm asked, SchemeForm form, Optional<UUID> changing) {
        KnownEdition known = editions.get(key);
        return new Page(
                known,
                asked.address("/edisi/" + key + "/skema"),
                EditionTables.schemes(schemes.of(known.edition()), asked),
                terms.of(known.edition(), TermList.PARTICIPANT),
                form,
                changing);
    }

    private static Screen refused(Page page, Refusal refusal) {
        return Screen.of("programme/skema", page)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private static Screen back(String key) {
        return Screen.to("/edisi/" + key + "/skema");
    }

    /** @param changing the scheme that the form is about; empty for a new one */
    public record Page(
            KnownEdition known,
            ListAddress list,
            List<Scheme> schemes,
            List<Term> participants,
            SchemeForm form,
            Optional<UUID> changing) {

        Map<String, Text> standings() {
            Map<String, Text> standings = new LinkedHashMap<>();
            for (Standing standing : Standing.values()) {
                standings.put(standing.code(), standing.label());
            }
            return standings;
        }

        public List<Scheme> schemes(MoneyFlow flow) {
            return schemes.stream().filter(scheme -> scheme.flow() == flow).toList();
        }
    }
}
