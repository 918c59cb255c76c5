package id.prokus.dissemination.feedback;

import id.prokus.dissemination.feedback.Passage.State;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the moderator does with masukan, and what is shown large. */
@Controller
@Needs(Right.CONVENE)
class ModerateController {

    private final Moderate moderate;

    ModerateController(Moderate moderate) {
        this.moderate = moderate;
    }

    @PostMapping("/rapat/{id}/masukan/{passage}/keadaan")
    Screen putAside(
            @PathVariable UUID id,
            @PathVariable UUID passage,
            @RequestParam String keadaan,
            Optional<String> alasan,
            Optional<String> kembali,
            Actor actor) {
        State state = switch (keadaan) {
            case "sembunyikan" -> State.DISEMBUNYIKAN;
            case "parkir" -> State.DIPARKIR;
            default -> State.TERKIRIM;
        };
        moderate.putAside(passage, state, alasan.orElse(""), actor);
        return Screen.to(back(id, kembali)).saying(Flash.done("Disimpan.", "Kept."));
    }

    @PostMapping("/rapat/{id}/sorotan")
    Screen spotlight(@PathVariable UUID id, Optional<String> apa, Optional<String> kembali, Actor actor) {
        moderate.spotlight(id, apa.orElse(""), actor);
        return Screen.to(back(id, kembali));
    }

    private static String back(UUID id, Optional<String> asked) {
        return "/rapat/" + id + (asked.orElse("").equals("layar") ? "/layar" : "/masukan");
    }
}
