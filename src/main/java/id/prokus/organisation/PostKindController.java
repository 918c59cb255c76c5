package id.prokus.organisation;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
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
    private final Trail trail;
    private final Clock clock;

    PostKindController(PostKinds kinds, ChooseCompanion chooseCompanion, Trail trail, Clock clock) {
        this.kinds = kinds;
        this.chooseCompanion = chooseCompanion;
        this.trail = trail;
        this.clock = clock;
    }

    @Needs({})
    @GetMapping("/organisasi/jenis-jabatan")
    Screen list(KindsForm asked) {
        Map<String, String> companions = new LinkedHashMap<>();
        STATUSES.forEach(status -> companions.put(
                status, kinds.companionOf(status).map(PostKind::code).orElse("")));
        return Screen.of(
                "organisation/jenis-jabatan", new Page(asked.address(), asked.sorted(kinds.all()), companions));
    }

    @Needs({})
    @GetMapping("/organisasi/jenis-jabatan.csv")
    ResponseEntity<byte[]> export(KindsForm asked, Actor actor) {
        var csv = new CsvFile("kode", "jabatan", "cakupan", "pemegang", "menyetujui", "tugas");
        for (PostKind kind : asked.sorted(kinds.all())) {
            csv.line(
                    kind.code(),
                    kind.label().indonesian(),
                    kind.level().label().indonesian(),
                    kind.single() ? "satu" : "boleh beberapa",
                    kind.approves() ? "menyetujui" : "tidak",
                    kind.description().indonesian());
        }
        trail.record(actor, "organisation.post-kinds-exported", "jenis-jabatan.csv", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "jenis-jabatan");
    }

    @PostMapping("/organisasi/jenis-jabatan/pendamping")
    Screen choose(Optional<String> aktif, Optional<String> graduasi, Actor actor) {
        chooseCompanion.choose(actor, Map.of("aktif", aktif.orElse(""), "graduasi", graduasi.orElse("")));
        return Screen.to("/organisasi/jenis-jabatan")
                .saying(Flash.done("Pendamping bawaan disimpan.", "The default companions were saved."));
    }

    /** What the page's address asks for. */
    record KindsForm(String urut) {

        ListAddress address() {
            return ListAddress.of("/organisasi/jenis-jabatan", urut, "");
        }

        List<PostKind> sorted(List<PostKind> kinds) {
            return ListPage.sorted(
                    kinds,
                    address(),
                    Map.of(
                            "jabatan", Comparator.comparing(kind -> kind.label().indonesian()),
                            "cakupan", Comparator.comparing(PostKind::level),
                            "pemegang", Comparator.comparing(PostKind::single),
                            "menyetujui", Comparator.comparing(PostKind::approves)));
        }
    }

    /** @param companions code of the kind of post by PKH status */
    public record Page(ListAddress address, List<PostKind> kinds, Map<String, String> companions) {}
}
