package id.prokus.organisation;

import id.prokus.vocabulary.Actor;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The kinds of posts, and who accompanies a family by default. */
@Controller
@Needs(Right.CONFIGURE)
class PostKindController {

    private static final List<String> STATUSES = List.of("aktif", "graduasi");

    private final PostKinds kinds;
    private final ChooseCompanion chooseCompanion;

    PostKindController(PostKinds kinds, ChooseCompanion chooseCompanion) {
        this.kinds = kinds;
        this.chooseCompanion = chooseCompanion;
    }

    @Needs({})
    @GetMapping("/organisasi/jenis-jabatan")
    Screen list() {
        Map<String, String> companions = new LinkedHashMap<>();
        STATUSES.forEach(status -> companions.put(
                status, kinds.companionOf(status).map(PostKind::code).orElse("")));
        return Screen.of("organisation/jenis-jabatan", new Page(kinds.all(), companions));
    }

    @PostMapping("/organisasi/jenis-jabatan/pendamping")
    Screen choose(Optional<String> aktif, Optional<String> graduasi, Actor actor) {
        chooseCompanion.choose(actor, Map.of("aktif", aktif.orElse(""), "graduasi", graduasi.orElse("")));
        return Screen.to("/organisasi/jenis-jabatan")
                .saying(Flash.done("Pendamping bawaan disimpan.", "The default companions were saved."));
    }

    /** @param companions code of the kind of post by PKH status */
    public record Page(List<PostKind> kinds, Map<String, String> companions) {}
}
