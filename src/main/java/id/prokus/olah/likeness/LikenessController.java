package id.prokus.olah.likeness;

import id.prokus.olah.CurrentResults;
import id.prokus.olah.Processed;
import id.prokus.olah.ShownEdition;
import id.prokus.programme.Edition;
import id.prokus.registry.Likeness;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pairs of rows that seem to be about one person, side by side, for somebody to say so or not. */
@Controller
@Needs(Right.PROCESS)
class LikenessController {

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final Pairs pairs;
    private final DecideSamePerson decideSamePerson;

    LikenessController(
            ShownEdition shownEdition, CurrentResults currentResults, Pairs pairs, DecideSamePerson decideSamePerson) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.pairs = pairs;
        this.decideSamePerson = decideSamePerson;
    }

    @GetMapping("/olah/kembar")
    Screen show(
            @RequestParam Optional<Integer> edisi,
            @RequestParam Optional<String> keadaan,
            @RequestParam(defaultValue = "") String sesudah) {
        Edition edition = shownEdition.of(edisi);
        LikenessState state = LikenessState.of(keadaan.orElse(""));
        Optional<Processed> processed = currentResults.find(edition);
        List<Likeness> all = all(processed);
        ListPage<Likeness> list =
                ListPage.ofAll(address(edition, state, sesudah), state.of(all), LikenessController::key);
        return Screen.of(
                "olah/likeness/kembar",
                new Page(
                        edition.year(),
                        processed.isPresent(),
                        state,
                        List.of(LikenessState.values()).stream()
                                .map(s -> new Choice(s, address(edition, s, "").start(), (int)
                                        all.stream().filter(s::shows).count()))
                                .toList(),
                        pairs.of(edition, list.lines()),
                        list));
    }

    @PostMapping("/olah/kembar/keputusan")
    Screen decide(PairForm form, Actor actor) {
        Edition edition = Edition.prokus(form.edisi());
        Screen back =
                Screen.to(address(edition, LikenessState.of(form.keadaan()), "").start());
        try {
            switch (form.tindakan()) {
                case "sama" ->
                    decideSamePerson.together(edition, form.one(), form.other(), form.counted(), form.alasan(), actor);
                case "beda" -> decideSamePerson.apart(edition, form.one(), form.other(), form.alasan(), actor);
                default -> decideSamePerson.withdraw(edition, form.one(), form.other(), form.alasan(), actor);
            }
        } catch (Refusal refusal) {
            return back.saying(Flash.refused(refusal.sentence()));
        }
        return back.saying(Flash.done(
                "Keputusan disimpan beserta alasannya; angka dihitung kembali.",
                "The decision is kept with its reason; the figures are made again."));
    }

    private static ListAddress address(Edition edition, LikenessState state, String after) {
        return ListAddress.of("/olah/kembar", "", after)
                .with("edisi", edition.year())
                .with("keadaan", state.word());
    }

    private static List<Likeness> all(Optional<Processed> processed) {
        return processed.map(p -> p.families().likenesses()).orElse(List.of());
    }

    /** Of where the two rows stand, never of whom they are about. */
    private static String key(Likeness likeness) {
        String two = likeness.earlier().at() + " " + likeness.later().at();
        return UUID.nameUUIDFromBytes(two.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Pairs of one state, and how many there are. */
    public record Choice(LikenessState state, String address, int pairs) {}

    /** @param processed whether there is any result yet */
    public record Page(
            int edition,
            boolean processed,
            LikenessState state,
            List<Choice> choices,
            List<Pair> pairs,
            ListPage<Likeness> list) {}
}
