package id.prokus.programme;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One of an edition's lists: entries added, changed, removed, put in order. */
@Controller
@Needs(Right.CONFIGURE)
class TermController {

    private static final String LIST = "/edisi/{key}/daftar/{list}";
    private static final TermForm EMPTY = new TermForm("", "", "", "", "", "");

    private final Editions editions;
    private final Terms terms;
    private final ChangeTerms changeTerms;

    TermController(Editions editions, Terms terms, ChangeTerms changeTerms) {
        this.editions = editions;
        this.terms = terms;
        this.changeTerms = changeTerms;
    }

    @Needs({})
    @GetMapping(LIST)
    Screen show(
            @PathVariable String key, @PathVariable String list, @RequestParam Optional<String> ubah, TableForm asked) {
        Edition edition = editions.get(key).edition();
        Optional<TermForm> changed = ubah.flatMap(code -> terms.find(edition, TermList.get(list), code))
                .map(TermForm::of);
        return Screen.of("programme/daftar", page(key, list, asked, changed.orElse(EMPTY), changed.isPresent()));
    }

    @PostMapping(LIST)
    Screen add(@PathVariable String key, @PathVariable String list, TermForm form, Actor actor) {
        try {
            changeTerms.add(actor, key, TermList.get(list), form.term());
        } catch (Refusal refusal) {
            return refused(page(key, list, TableForm.ALL, form, false), refusal);
        }
        return back(key, list).saying(Flash.done("Baris ditambahkan.", "The entry was added."));
    }

    @PostMapping(LIST + "/{code}")
    Screen change(
            @PathVariable String key,
            @PathVariable String list,
            @PathVariable String code,
            TermForm form,
            Actor actor) {
        try {
            changeTerms.change(actor, key, TermList.get(list), form.called(code).term());
        } catch (Refusal refusal) {
            return refused(page(key, list, TableForm.ALL, form.called(code), true), refusal);
        }
        return back(key, list).saying(Flash.done("Perubahan disimpan.", "The change was saved."));
    }

    @PostMapping(LIST + "/{code}/penghapusan")
    Screen remove(@PathVariable String key, @PathVariable String list, @PathVariable String code, Actor actor) {
        try {
            changeTerms.remove(actor, key, TermList.get(list), code);
        } catch (Refusal refusal) {
            return refused(page(key, list, TableForm.ALL, EMPTY, false), refusal);
        }
        return back(key, list).saying(Flash.done("Baris dihapus.", "The entry was removed."));
    }

    @PostMapping(LIST + "/{code}/urutan")
    Screen move(
            @PathVariable String key,
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam String arah,
            Actor actor) {
        changeTerms.move(actor, key, TermList.get(list), code, arah);
        return back(key, list);
    }

    private Page page(String key, String list, TableForm asked, TermForm form, boolean changing) {
        KnownEdition known = editions.get(key);
        TermList of = TermList.get(list);
        return new Page(
                known,
                of,
                ListPage.ofAll(
                        asked.address("/edisi/" + key + "/daftar/" + list),
                        EditionTables.terms(terms.of(known.edition(), of), asked),
                        Term::code),
                form,
                changing);
    }

    private static Screen refused(Page page, Refusal refusal) {
        return Screen.of("programme/daftar", page)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private static Screen back(String key, String list) {
        return Screen.to("/edisi/" + key + "/daftar/" + list);
    }

    /** What may be sent. */
    public record TermForm(String kode, String nama, String english, String aturan, String catatan, String sumber) {

        public TermForm {
            kode = Typed.line(kode);
            nama = Typed.line(nama);
            english = Typed.line(english);
            aturan = Typed.line(aturan);
            catatan = Typed.line(catatan);
            sumber = Typed.line(sumber);
        }

        static TermForm of(Term term) {
            return new TermForm(
                    term.code(),
                    term.label().indonesian(),
                    term.label().english(),
                    term.rule().toString(),
                    term.note(),
                    term.source());
        }

        TermForm called(String code) {
            return new TermForm(code, nama, english, aturan, catatan, sumber);
        }

        Term term() {
            return new Term(kode, Typed.both(nama, english), Rule.of(aturan), catatan, sumber);
        }
    }

    /** @param changing whether the form is about the entry of that code, rather than a new one */
    public record Page(KnownEdition known, TermList list, ListPage<Term> shown, TermForm form, boolean changing) {}
}
