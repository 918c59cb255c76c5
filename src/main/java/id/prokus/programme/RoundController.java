package id.prokus.programme;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Flash;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An edition's rounds: planned, opened, closed. */
@Controller
@Needs(Right.CONFIGURE)
class RoundController {

    private static final String LIST = "/edisi/{key}/putaran";
    private static final RoundForm EMPTY = new RoundForm(Round.Kind.BASELINE.code(), "", "", "", "", "");

    private final Editions editions;
    private final Rounds rounds;
    private final ChangeRounds changeRounds;

    RoundController(Editions editions, Rounds rounds, ChangeRounds changeRounds) {
        this.editions = editions;
        this.rounds = rounds;
        this.changeRounds = changeRounds;
    }

    @Needs({})
    @GetMapping(LIST)
    Screen show(@PathVariable String key, @RequestParam Optional<UUID> ubah, TableForm asked) {
        Edition edition = editions.get(key).edition();
        Optional<Round> changed = ubah.flatMap(id -> rounds.find(edition, id));
        return Screen.of(
                "programme/putaran",
                page(key, asked, changed.map(RoundForm::of).orElse(EMPTY), changed.map(Round::id)));
    }

    @PostMapping(LIST)
    Screen add(@PathVariable String key, RoundForm form, Actor actor) {
        try {
            changeRounds.add(actor, key, form.round(TimeOrderedId.next()));
        } catch (Refusal refusal) {
            return refused(page(key, TableForm.ALL, form, Optional.empty()), refusal);
        }
        return back(key).saying(Flash.done("Putaran ditambahkan.", "The round was added."));
    }

    @PostMapping(LIST + "/{id}")
    Screen change(@PathVariable String key, @PathVariable UUID id, RoundForm form, Actor actor) {
        try {
            changeRounds.change(actor, key, form.round(id));
        } catch (Refusal refusal) {
            return refused(page(key, TableForm.ALL, form, Optional.of(id)), refusal);
        }
        return back(key).saying(Flash.done("Perubahan disimpan.", "The change was saved."));
    }

    @PostMapping(LIST + "/{id}/pembukaan")
    Screen open(@PathVariable String key, @PathVariable UUID id, Actor actor) {
        return moved(key, () -> changeRounds.open(actor, key, id), Flash.done("Putaran dibuka.", "The round is open."));
    }

    @PostMapping(LIST + "/{id}/penutupan")
    Screen close(@PathVariable String key, @PathVariable UUID id, Actor actor) {
        return moved(
                key, () -> changeRounds.close(actor, key, id), Flash.done("Putaran ditutup.", "The round is closed."));
    }

    @PostMapping(LIST + "/{id}/penghapusan")
    Screen remove(@PathVariable String key, @PathVariable UUID id, Actor actor) {
        return moved(
                key,
                () -> changeRounds.remove(actor, key, id),
                Flash.done("Putaran dihapus.", "The round was removed."));
    }

    private Screen moved(String key, Runnable change, Flash done) {
        try {
            change.run();
        } catch (Refusal refusal) {
            return refused(page(key, TableForm.ALL, EMPTY, Optional.empty()), refusal);
        }
        return back(key).saying(done);
    }

    private Page page(String key, TableForm asked, RoundForm form, Optional<UUID> changing) {
        KnownEdition known = editions.get(key);
        return new Page(
                known,
                ListPage.ofAll(
                        asked.address("/edisi/" + key + "/putaran"),
                        EditionTables.rounds(rounds.of(known.edition()), asked),
                        round -> round.id().toString()),
                form,
                changing);
    }

    private static Screen refused(Page page, Refusal refusal) {
        return Screen.of("programme/putaran", page)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private static Screen back(String key) {
        return Screen.to("/edisi/" + key + "/putaran");
    }

    /** What may be sent; days as {@code 2023-03-01}. */
    public record RoundForm(String jenis, String nama, String mulai, String selesai, String catatan, String sumber) {

        public RoundForm {
            jenis = Typed.line(jenis);
            nama = Typed.line(nama);
            mulai = Typed.line(mulai);
            selesai = Typed.line(selesai);
            catatan = Typed.line(catatan);
            sumber = Typed.line(sumber);
        }

        static RoundForm of(Round round) {
            return new RoundForm(
                    round.kind().code(),
                    round.label(),
                    round.dates().map(days -> days.first().toString()).orElse(""),
                    round.dates().map(days -> days.last().toString()).orElse(""),
                    round.note(),
                    round.source());
        }

        Round round(UUID id) {
            Optional<LocalDate> first = Typed.day(mulai);
            Optional<LocalDate> last = Typed.day(selesai);
            if (first.isPresent() != last.isPresent()) {
                throw new Refusal(
                        "programme.round-half-dated",
                        new Text(
                                "Baru satu tanggal yang diisi. Isi tanggal mulai dan selesai, atau kosongkan keduanya.",
                                "Only one date is filled in. Give the first and the last day, or neither."));
            }
            return new Round(
                    id,
                    Round.Kind.of(jenis),
                    nama,
                    first.flatMap(begins -> last.map(ends -> new Round.Days(begins, ends))),
                    Round.State.PLANNED,
                    catatan,
                    sumber);
        }
    }

    /** @param changing the round that the form is about; empty for a new one */
    public record Page(KnownEdition known, ListPage<Round> shown, RoundForm form, Optional<UUID> changing) {

        Map<String, Text> states() {
            Map<String, Text> states = new LinkedHashMap<>();
            for (Round.State state : Round.State.values()) {
                states.put(state.code(), state.label());
            }
            return states;
        }
    }
}
