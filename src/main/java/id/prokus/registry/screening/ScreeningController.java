package id.prokus.registry.screening;

import id.prokus.access.Standing;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.programme.KnownEdition;
import id.prokus.registry.candidate.Candidacies;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The checks of an edition for one family: how each stands, decided, waived; and the result. */
@Controller
@Needs(Right.FAMILIES)
class ScreeningController {

    private static final String PAGE = "/keluarga/{id}/penyaringan";

    private final FamilyHeads heads;
    private final Editions editions;
    private final Candidacies candidacies;
    private final Screenings screenings;
    private final DecideScreening decideScreening;

    ScreeningController(
            FamilyHeads heads,
            Editions editions,
            Candidacies candidacies,
            Screenings screenings,
            DecideScreening decideScreening) {
        this.candidacies = candidacies;
        this.heads = heads;
        this.editions = editions;
        this.screenings = screenings;
        this.decideScreening = decideScreening;
    }

    /** @param edisi an edition's key; empty for the family's latest */
    @GetMapping(PAGE)
    Screen show(@PathVariable UUID id, @RequestParam(defaultValue = "") String edisi, Standing standing) {
        return Screen.of("registry/screening/penyaringan", page(id, edisi, standing));
    }

    @Needs({Right.ENTER, Right.APPROVE})
    @PostMapping(PAGE + "/{edisi}/syarat/{syarat}")
    Screen check(
            @PathVariable UUID id,
            @PathVariable String edisi,
            @PathVariable String syarat,
            @RequestParam(defaultValue = "") String putusan,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String bukti,
            Standing standing,
            Actor actor) {
        heads.get(id);
        try {
            decideScreening.check(
                    id, edisi, syarat, new DecideScreening.Words(putusan, alasan, bukti), standing, actor);
        } catch (Refusal refusal) {
            return refused(id, edisi, standing, refusal);
        }
        return back(id, edisi).saying(Flash.done("Putusan disimpan.", "The decision is kept."));
    }

    @Needs(Right.APPROVE)
    @PostMapping(PAGE + "/{edisi}/hasil")
    Screen result(
            @PathVariable UUID id,
            @PathVariable String edisi,
            @RequestParam(defaultValue = "") String hasil,
            @RequestParam(defaultValue = "") String alasan,
            Standing standing,
            Actor actor) {
        heads.get(id);
        try {
            decideScreening.result(id, edisi, hasil.equals(ScreeningKinds.ELIGIBLE), alasan, standing, actor);
        } catch (Refusal refusal) {
            return refused(id, edisi, standing, refusal);
        }
        return back(id, edisi).saying(Flash.done("Hasil penyaringan disimpan.", "The result is kept."));
    }

    private Screen refused(UUID id, String edition, Standing standing, Refusal refusal) {
        return Screen.of("registry/screening/penyaringan", page(id, edition, standing))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private static Screen back(UUID id, String edition) {
        return Screen.to("/keluarga/" + id + "/penyaringan?edisi=" + edition);
    }

    private Page page(UUID id, String key, Standing standing) {
        FamilyHead head = heads.get(id);
        List<Edition> all = editions.all().stream().map(KnownEdition::edition).toList();
        Edition edition = all.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .or(() -> latest(head, all))
                .orElseGet(all::getFirst);
        return new Page(
                head, all, screenings.of(id, edition), may(standing, Right.ENTER), may(standing, Right.APPROVE));
    }

    /** For which it is proposed, else in which it has its latest place. */
    private Optional<Edition> latest(FamilyHead head, List<Edition> all) {
        return all.stream()
                .filter(edition -> edition.equals(Edition.prokus(edition.year())))
                .filter(edition -> head.editions().contains(edition.year())
                        || candidacies.find(head.id(), edition.year()).isPresent())
                .findFirst();
    }

    private static boolean may(Standing standing, Right right) {
        return standing.mandates().stream()
                .anyMatch(mandate ->
                        mandate.role().allows(right) && mandate.role().allows(Right.FAMILIES));
    }

    /**
     * @param enters whether the reader passes and fails checks
     * @param approves whether the reader waives checks and says the result
     */
    public record Page(FamilyHead head, List<Edition> editions, Screening screening, boolean enters, boolean approves) {

        public String address() {
            return head.address() + "/penyaringan";
        }

        public String action(Check check) {
            return address() + "/" + screening.edition().key() + "/syarat/"
                    + check.term().code();
        }
    }
}
