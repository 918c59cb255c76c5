package id.prokus.monitoring.round;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvStream;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import id.prokus.web.StreamedFile;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The families of a round, one by one, and who asks them. */
@Controller
@Needs(Right.FAMILIES)
class RoundFamiliesController {

    private static final int SHOWN = 200;

    private final PlanRound planRound;
    private final RoundProgress progress;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    RoundFamiliesController(PlanRound planRound, RoundProgress progress, Regions regions, Trail trail, Clock clock) {
        this.planRound = planRound;
        this.progress = progress;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/putaran/{edisi}/{id}/keluarga")
    Screen list(@PathVariable String edisi, @PathVariable UUID id, @RequestParam(defaultValue = "") String keadaan) {
        AskedRound round = planRound.get(edisi, id);
        String state = FamilyState.find(keadaan).map(FamilyState::code).orElse("");
        List<RoundProgress.FamilyLine> found = progress.families(round, state, SHOWN + 1);
        return Screen.of(
                "monitoring/round/keluarga",
                new Page(round, state, found.stream().limit(SHOWN).toList(), found.size() > SHOWN, regions));
    }

    @GetMapping("/putaran/{edisi}/{id}/keluarga.csv")
    ResponseEntity<StreamingResponseBody> take(
            @PathVariable String edisi,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String keadaan,
            Actor actor) {
        AskedRound round = planRound.get(edisi, id);
        String state = FamilyState.find(keadaan).map(FamilyState::code).orElse("");
        return StreamedFile.of("putaran-" + edisi, "csv", "text/csv;charset=UTF-8", actor, out -> {
            var csv = new CsvStream(
                    out,
                    "keluarga",
                    "nama",
                    "kabupaten",
                    "inkubator",
                    "keadaan",
                    "alasan",
                    "dicoba_lagi",
                    "ditugaskan");
            progress.families(round, state, Integer.MAX_VALUE)
                    .forEach(one -> csv.line(
                            one.family().toString(),
                            one.name(),
                            regions.nameOf(one.regency()),
                            one.incubator(),
                            one.state().label().indonesian(),
                            one.state() == FamilyState.TIDAK_TERISI
                                    ? NotFilledKind.reason(one.reason()).indonesian()
                                    : "",
                            one.again(),
                            one.account()));
            csv.takenBy(actor, clock.instant());
            trail.record(actor, "monitoring.round-taken", round.id().toString(), csv.lines() + " baris");
        });
    }

    /** For offices that see the families and approve. */
    @PostMapping("/putaran/{edisi}/{id}/penugasan")
    Screen assign(
            @PathVariable String edisi,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> keluarga,
            @RequestParam(defaultValue = "") String akun,
            @RequestParam(defaultValue = "") String keadaan,
            Standing standing,
            Actor actor) {
        Screen back = Screen.to("/putaran/" + edisi + "/" + id + "/keluarga?keadaan="
                + FamilyState.find(keadaan).map(FamilyState::code).orElse(""));
        try {
            if (!standing.may(Right.APPROVE)) {
                throw new Refusal(
                        "monitoring.assigning-not-yours",
                        new Text(
                                "Menugaskan keluarga dilakukan kantor yang menyetujui isian wilayahnya. Sampaikan kepada Dinas Sosial.",
                                "Families are assigned by the office that approves what is entered in its place. Tell the social office."));
            }
            int assigned = planRound.assign(planRound.get(edisi, id), keluarga, akun.strip(), actor);
            return back.saying(Flash.done(
                    "%d keluarga ditugaskan kepada %s.".formatted(assigned, akun.strip()),
                    "%d families are assigned to %s.".formatted(assigned, akun.strip())));
        } catch (Refusal refusal) {
            return back.saying(Flash.refused(refusal.sentence()));
        }
    }

    /** @param more whether there are more than are shown; the file holds all */
    public record Page(
            AskedRound round, String state, List<RoundProgress.FamilyLine> lines, boolean more, Regions regions) {

        public String address() {
            return "/putaran/" + round.edition().key() + "/" + round.id();
        }

        public List<FamilyState> states() {
            return List.of(FamilyState.values());
        }

        public Text reason(RoundProgress.FamilyLine line) {
            return line.state() == FamilyState.TIDAK_TERISI ? NotFilledKind.reason(line.reason()) : new Text("", "");
        }
    }
}
